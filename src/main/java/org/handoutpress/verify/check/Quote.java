package org.handoutpress.verify.check;

import java.util.Locale;

/** Text from the file as it stands in a finding: short, with what cannot be seen made visible. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  static String of(String text) {
    StringBuilder quote = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(c -> append(c, quote));
    return quote.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"").toString();
  }

  private static void append(int codePoint, StringBuilder quote) {
    if (codePoint == ' '
        || !(Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint))) {
      quote.appendCodePoint(codePoint);
    } else {
      quote.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
    }
  }
}
