package org.handoutpress.verify;

import java.util.Locale;
import org.handoutpress.geom.Lengths;

/** How traces write numbers and words. */
final class Trace {
  private Trace() {}

  /** Points with one decimal: what an eye can tell, and no rounding noise. */
  static String points(int mpt) {
    String text = String.format(Locale.ROOT, "%.1f", Lengths.toPoints(mpt));
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** In quotes and on one line; a no-break space is shown as a tilde, so that a diff shows it. */
  static String quote(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("~", "\\~")
            .replace('\u00A0', '~')
        + "\"";
  }
}
