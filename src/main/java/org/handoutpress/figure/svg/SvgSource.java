package org.handoutpress.figure.svg;

import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** The text of an SVG file, and how a fault in it is told. */
record SvgSource(String file, String text) {
  private static final int AFTER = 80;

  ProblemException fault(int offset, String what, String advice) {
    return fault(offset, Code.BAD_PICTURE, what, advice);
  }

  ProblemException fault(int offset, Code code, String what, String advice) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    Place place = new Place(file, line, at - lineStart + 1, "");
    return new ProblemException(new Problem(place, code, what, advice, excerpt(lineStart, at)));
  }

  private String excerpt(int lineStart, int at) {
    int end = text.indexOf('\n', lineStart);
    int lineEnd = end < 0 ? text.length() : end;
    return text.substring(lineStart, Math.min(lineEnd, at + AFTER)).stripTrailing();
  }
}
