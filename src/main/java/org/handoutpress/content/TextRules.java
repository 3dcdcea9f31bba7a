package org.handoutpress.content;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What any text for a patient must keep to, whatever it says. */
final class TextRules {
  static final int MAX_LENGTH = 600;

  private TextRules() {}

  /** What is wrong with a text, and what to do. */
  record Fault(String what, String advice) {}

  static Optional<Fault> fault(String text, Predicate<String> placeholders) {
    if (text.isBlank()) {
      return fault("This text is empty.", "Write it.");
    }
    if (!text.strip().equals(text)) {
      return fault("This text begins or ends with a space.", "Take the space out.");
    }
    if (text.length() > MAX_LENGTH) {
      return fault(
          "This text has " + text.length() + " characters; the most is " + MAX_LENGTH + ".",
          "Split it into paragraphs.");
    }
    return character(text).or(() -> placeholder(text, placeholders));
  }

  private static Optional<Fault> character(String text) {
    return text.codePoints()
        .filter(Characters::refused)
        .boxed()
        .findFirst()
        .flatMap(
            c ->
                fault(
                    String.format(Locale.ROOT, "This text has the character U+%04X in it.", c),
                    "Take it out: it cannot be printed."));
  }

  private static Optional<Fault> placeholder(String text, Predicate<String> allowed) {
    if (Placeholders.hasLooseBrace(text)) {
      return fault(
          "A brace stands alone in this text.", "Write both, as in {phone}, or take it out.");
    }
    return Placeholders.in(text).stream()
        .filter(name -> !allowed.test(name))
        .findFirst()
        .flatMap(
            name ->
                fault(
                    "The placeholder {" + name + "} is not known here.",
                    "Use {emergency}, {phone}, {clinic}, {count} or {page:help}, where allowed;"
                        + " {hold} and {repeats} in a step, if the dose has them; {side} in"
                        + " \"oneSide\"."));
  }

  private static Optional<Fault> fault(String what, String advice) {
    return Optional.of(new Fault(what, advice));
  }
}
