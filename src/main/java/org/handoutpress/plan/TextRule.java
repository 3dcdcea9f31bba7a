package org.handoutpress.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.content.Characters;

/**
 * What any text of a plan must keep to, whoever typed it. Refused are characters that print nothing
 * or turn the line: control, unassigned, private-use, lone surrogates, and the explicit
 * bidirectional controls. The marks LRM, RLM and ALM turn nothing but themselves: they pass, as do
 * the joiners that some scripts need.
 */
final class TextRule {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  /** The longest cluster of Unicode's Stream-Safe Text Format (UAX 15, section 13), with a base. */
  private static final int MAX_CLUSTER = 31;

  private static final Set<Integer> NOT_SEEN =
      Set.of(
          (int) Character.SPACE_SEPARATOR,
          (int) Character.FORMAT,
          (int) Character.NON_SPACING_MARK,
          (int) Character.ENCLOSING_MARK);

  /** Letters that print nothing: the Hangul fillers, and the blank Braille pattern. */
  private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

  private TextRule() {}

  /** What is wrong with a stripped text of at most {@code max} grapheme clusters. */
  static Optional<Fault> fault(String text, int max) {
    return character(text).or(() -> length(text, max)).or(() -> brace(text)).or(() -> unseen(text));
  }

  private static Optional<Fault> character(String text) {
    return text.codePoints()
        .filter(TextRule::refused)
        .boxed()
        .findFirst()
        .map(
            c ->
                new Fault(
                    String.format(Locale.ROOT, "has the character U+%04X in it.", c), advice(c)));
  }

  private static String advice(int c) {
    return switch (c) {
      case '\n', '\r', 0x2028, 0x2029 -> "Write it on one line.";
      case 0xFFFD -> "It stands for one that was lost on the way: write that one again.";
      default -> "Take it out: it cannot be printed.";
    };
  }

  private static boolean refused(int c) {
    return Characters.refused(c) || meansNothing(c);
  }

  /** Deprecated format characters, a byte order mark, annotations, the replacement character. */
  private static boolean meansNothing(int c) {
    return (c >= 0x206A && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFD);
  }

  private static Optional<Fault> length(String text, int max) {
    if (text.length() > max * MAX_CLUSTER * 2) {
      return Optional.of(tooLong(max));
    }
    Matcher matcher = CLUSTER.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
      if (text.codePointCount(matcher.start(), matcher.end()) > MAX_CLUSTER) {
        return Optional.of(
            new Fault("piles up more than 30 marks on one letter.", "Take the marks out."));
      }
    }
    return count > max ? Optional.of(tooLong(max)) : Optional.empty();
  }

  private static Fault tooLong(int max) {
    return new Fault("has more than " + max + " characters.", "Make it shorter.");
  }

  private static Optional<Fault> brace(String text) {
    return BRACE.matcher(text).find()
        ? Optional.of(new Fault("has a { or } in it.", "Use round brackets."))
        : Optional.empty();
  }

  private static Optional<Fault> unseen(String text) {
    boolean seen =
        text.codePoints()
            .anyMatch(c -> !NOT_SEEN.contains(Character.getType(c)) && !BLANKS.contains(c));
    return seen
        ? Optional.empty()
        : Optional.of(new Fault("holds nothing that can be seen.", "Write it."));
  }
}
