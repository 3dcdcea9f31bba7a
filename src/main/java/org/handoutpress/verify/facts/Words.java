package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * How text is parted into words. Spaces, tabs and line feeds part; a no-break space is part of its
 * word, so that losing one is seen. Soft hyphens and zero-width spaces only allow a line to break
 * and are never painted, so they do not count.
 */
public final class Words {
  private static final String BREAK_HINTS = "[\u00AD\u200B]";

  private Words() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.replaceAll(BREAK_HINTS, "").codePoints().forEach(c -> add(c, word, words));
    add(' ', word, words);
    return words;
  }

  /** Whether this character parts words. */
  static boolean parts(int codePoint) {
    return Character.isWhitespace(codePoint);
  }

  private static void add(int codePoint, StringBuilder word, List<String> words) {
    if (!parts(codePoint)) {
      word.appendCodePoint(codePoint);
    } else if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
