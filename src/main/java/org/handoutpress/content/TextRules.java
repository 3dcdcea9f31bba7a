package org.handoutpress.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What any text for a patient must keep to, whatever it says. */
final class TextRules {
  static final int MAX_LENGTH = 600;

  /** Characters that print nothing and change what follows, or mean nothing to any reader. */
  private static final Set<Integer> REFUSED_TYPES =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.UNASSIGNED,
          (int) Character.PRIVATE_USE,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

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
        .filter(c -> REFUSED_TYPES.contains(Character.getType(c)) || turnsTheLine(c))
        .boxed()
        .findFirst()
        .flatMap(
            c ->
                fault(
                    String.format(Locale.ROOT, "This text has the character U+%04X in it.", c),
                    "Take it out: it cannot be printed."));
  }

  /** The explicit bidirectional controls (Unicode Standard Annex 9, section 2). */
  private static boolean turnsTheLine(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
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
                    "Use {emergency}, {phone}, {clinic}, {count} or {page:help}, where allowed."));
  }

  private static Optional<Fault> fault(String what, String advice) {
    return Optional.of(new Fault(what, advice));
  }
}
