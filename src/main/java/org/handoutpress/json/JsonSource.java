package org.handoutpress.json;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;

/** The text of a file, cut into lines, so that a fault can show the line it stands in. */
public final class JsonSource {
  private final String file;
  private final String text;
  private final int firstLine;
  private final List<Integer> lineStarts = new ArrayList<>();

  JsonSource(String file, String text) {
    this(file, 1, text);
  }

  /** A part of a file that begins with {@code firstLine} of it. */
  JsonSource(String file, int firstLine, String text) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(i)) {
        lineStarts.add(i + 1);
      }
    }
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  String text() {
    return text;
  }

  /** The place of an offset in the text (UTF-16 units); line and column count from 1. */
  Place place(long offset, String pointer) {
    int at = (int) Math.max(0, Math.min(offset, text.length()));
    int line = lineOf(at);
    return new Place(file, line + firstLine, at - lineStarts.get(line) + 1, pointer);
  }

  private int lineOf(int offset) {
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (lineStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The line of a place, without its end; empty if the place has no line in this text. */
  public String excerpt(Place place) {
    int line = place.line() - firstLine;
    if (line < 0 || line >= lineStarts.size()) {
      return "";
    }
    int start = lineStarts.get(line);
    int end = line + 1 < lineStarts.size() ? lineStarts.get(line + 1) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A problem at a place of this text, with the line it stands in. */
  public Problem problem(Place place, Code code, String what, String advice) {
    return new Problem(place, code, what, advice, excerpt(place));
  }
}
