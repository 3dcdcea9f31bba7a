package org.handoutpress.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * Passwords that every reader of PDF turns into the same key: 8 to 32 bytes, and what SASLprep (RFC
 * 4013) would change or forbid is refused, since not every reader applies it.
 */
final class PasswordRule {
  private static final int MIN_BYTES = 8;
  private static final int MAX_BYTES = 32;

  private static final Set<Integer> REFUSED_TYPES =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.UNASSIGNED,
          (int) Character.PRIVATE_USE,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private PasswordRule() {}

  /** What is wrong with a password, in words that do not give any of it away. */
  static Optional<Fault> fault(String password) {
    int bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < MIN_BYTES || bytes > MAX_BYTES) {
      return Optional.of(
          new Fault(
              "must have 8 to 32 bytes in UTF-8.",
              "Use 8 to 32 letters and digits; letters beyond a to z count two to four."));
    }
    if (!password.strip().equals(password)) {
      return Optional.of(new Fault("begins or ends with a space.", "Take the space out."));
    }
    if (!stable(password)) {
      return Optional.of(
          new Fault(
              "holds a character that not every reader takes in the same way.",
              "Use letters, digits and plain signs."));
    }
    return Optional.empty();
  }

  private static boolean stable(String password) {
    return Normalizer.isNormalized(password, Normalizer.Form.NFKC)
        && password.codePoints().noneMatch(PasswordRule::refused)
        && oneDirection(password);
  }

  /** RFC 3454, tables B.1 (mapped to nothing), C.1.2 (spaces), C.2 to C.9. */
  private static boolean refused(int c) {
    int type = Character.getType(c);
    boolean space = type == Character.SPACE_SEPARATOR && c != ' ';
    boolean nothing =
        c == 0x034F || c == 0x1806 || (c >= 0x180B && c <= 0x180D) || (c >= 0xFE00 && c <= 0xFE0F);
    return space || nothing || c == 0xFFFC || c == 0xFFFD || REFUSED_TYPES.contains(type);
  }

  /** RFC 3454, section 6: with right-to-left letters at both ends and no others between. */
  private static boolean oneDirection(String password) {
    int[] chars = password.codePoints().toArray();
    boolean right = password.codePoints().anyMatch(PasswordRule::rightToLeft);
    boolean left =
        password
            .codePoints()
            .anyMatch(
                c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    return !right || (!left && rightToLeft(chars[0]) && rightToLeft(chars[chars.length - 1]));
  }

  private static boolean rightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
