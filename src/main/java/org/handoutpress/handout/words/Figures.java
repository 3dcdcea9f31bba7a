package org.handoutpress.handout.words;

/**
 * Keeps a figure on the line of the word that it counts, and a short word on the line of the figure
 * after it.
 */
final class Figures {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int SHORT = 3;

  private Figures() {}

  static String keep(String words) {
    char[] kept = words.toCharArray();
    for (int i = 1; i < kept.length - 1; i++) {
      if (kept[i] == ' ' && (counts(kept, i) || leads(kept, i))) {
        kept[i] = NO_BREAK_SPACE;
      }
    }
    return new String(kept);
  }

  /** "5 times" */
  private static boolean counts(char[] words, int space) {
    return isFigure(words[space - 1]) && Character.isLetter(words[space + 1]);
  }

  /** "for 5" */
  private static boolean leads(char[] words, int space) {
    int letters = 0;
    int at = space - 1;
    while (at >= 0 && Character.isLetter(words[at])) {
      letters++;
      at--;
    }
    boolean whole = at < 0 || !(isFigure(words[at]) || words[at] == '_');
    return isFigure(words[space + 1]) && letters > 0 && letters <= SHORT && whole;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
