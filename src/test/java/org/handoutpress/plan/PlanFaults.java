package org.handoutpress.plan;

/** Faults of a plan: what is written | a part of what is said | a part of the advice. */
final class PlanFaults {
  static final String KEYS =
      """
      "start": "3/4/2026"                   | "start" must be a day    | Write 2026-04-03 for 3 April
      "start": "2026-02-30"                 | "start" must be a day    | 2026-04-03
      "start": "26-02-03"                   | "start" must be a day    | 2026-04-03
      "start": "03.04.2026"                 | "start" must be a day    | 2026-04-03
      "start": "1926-02-03"                 | "start" must be a day    | 2026-04-03
      "start": 46000                        | "start" must be a text   | in quotes
      "start": "2026-03-02", "next-visit": "2026-03-01" | "next-visit" lies before "start" | Correct
      "next-visit-time": "10:30"            | without "next-visit"     | Add the day
      "weeks": 0                            | "weeks" must be a whole number from 1 to 52 | digits
      "weeks": 53                           | "weeks" must be a whole number from 1 to 52 | digits
      "weeks": 2.5                          | "weeks" must be a whole number from 1 to 52 | digits
      "weeks": 1e99999                      | "weeks" must be a whole number from 1 to 52 | digits
      "weeks": "6"                          | "weeks" must be a whole number from 1 to 52 | no quotes
      "wekes": 6                            | not known here           | Did you mean "weeks"?
      "note": 5                             | "note" must be a text    | Write a text
      "note": null                          | "note" must be a text    | Write a text
      "note": "{phone}"                     | "note" has a { or }      | round brackets
      "note": "one\\ntwo"                   | "note" has the character U+000A | one line
      "aim": "\\uD800"                      | "aim" has the character U+D800  | Take it out
      "clinician": "a\\u0007"               | "clinician" has the character U+0007 | Take it out
      "override": "\\u202Eab"               | "override" has the character U+202E  | Take it out
      "language": "english please"          | "language" is no language tag | en-GB
      "formats": ["large print"]            | "formats" is no id       | Use 1 to 64
      "formats": ["gray"]                   | "formats" holds a word that is not known | Did you mean "grey"?
      "formats": ["grey", "grey"]           | "formats" names something twice | Take one
      "formats": "grey"                     | "formats" must be a list | Write a list
      "conditions": ["../etc"]              | "conditions" is no id    | Use 1 to 64
      "look": "con"                         | "look" is no id          | a device
      "email-consent": "yes"                | "email-consent" must be a day | 2026-04-03
      "password": "short"                   | "password" must have 8 to 32 bytes | letters and digits
      "password": " spaced out"             | "password" begins or ends with a space | Take the space
      """;

  static final String DOSES =
      """
      "sets": 11               | "sets" must be a whole number from 1 to 10     | digits
      "repeats": 101           | "repeats" must be a whole number from 1 to 100 | digits
      "times": 7               | "times" must be a whole number from 1 to 6     | digits
      "days": 8                | "days" must be a whole number from 1 to 7      | digits
      "hold": "30"             | "hold" must be 1 to 600 seconds                | 5b for 5
      "hold": 30               | "hold" must be a text in quotes                | Write a text
      "hold": "2,5s"           | "hold" must be 1 to 600 seconds                | no part of one
      "hold": "601s"           | "hold" must be 1 to 600 seconds                | 30s for 30
      "hold": "61b"            | or 1 to 60 breaths                             | 30s for 30
      "hold": "0s"             | "hold" must be 1 to 600 seconds                | 30s for 30
      "rest": "5b"             | "rest" must be 1 to 600 seconds                | 15s for 15
      "tempo": "fast"          | "tempo" must be three numbers                  | 3-1-3
      "tempo": "0-0-0"         | "tempo" must be three numbers                  | 3-1-3
      "tempo": "31-1-1"        | "tempo" must be three numbers                  | 3-1-3
      "side": "lft"            | "side" holds a word that is not known          | Did you mean "left"?
      "holdSeconds": 30        | not known here                                 | Known here
      "repeat": 30             | not known here                                 | Did you mean "repeats"?
      "note": "a\\u0000"       | "note" has the character U+0000                | Take it out
      """;

  static final String FILES =
      """
      {"id": "a" "name": "b"}                  | SYNTAX
      {"id": "a"} {}                           | SYNTAX
      {"id": Rosa}                             | SYNTAX
      {"id": "a", "id": "b"}                   | DUPLICATE_KEY
      [1]                                      | WRONG_TYPE
      """;

  private PlanFaults() {}
}
