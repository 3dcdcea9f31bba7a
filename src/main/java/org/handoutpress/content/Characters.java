package org.handoutpress.content;

import java.util.Set;

/** Characters that no text may hold, whoever wrote it. */
public final class Characters {
  private static final Set<Integer> REFUSED_TYPES =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.UNASSIGNED,
          (int) Character.PRIVATE_USE,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private Characters() {}

  /**
   * Whether a character prints nothing and changes what follows, or means nothing to any reader.
   */
  public static boolean refused(int c) {
    return REFUSED_TYPES.contains(Character.getType(c)) || turnsTheLine(c);
  }

  /** The explicit bidirectional controls (Unicode Standard Annex 9, section 2). */
  private static boolean turnsTheLine(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
