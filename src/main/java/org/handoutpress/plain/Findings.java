package org.handoutpress.plain;

import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;

/** Takes what is found, at the very words where that can be told. */
final class Findings {
  private final Problems problems;

  Findings(Problems problems) {
    this.problems = problems;
  }

  void add(Text text, int offset, Code code, String what, String hint) {
    problems.add(Problem.at(place(text, offset), code, what, hint));
  }

  void add(Text text, Code code, String what, String hint) {
    problems.add(Problem.at(text.place(), code, what, hint));
  }

  /** The column of the words; of the text, if characters before them may be written as escapes. */
  private static Place place(Text text, int offset) {
    Place place = text.place();
    String before = text.value().substring(0, offset);
    boolean escaped = before.chars().anyMatch(c -> c == '"' || c == '\\' || c == 0xA0);
    return place.line() == 0 || escaped
        ? place
        : new Place(place.file(), place.line(), place.column() + 1 + offset, place.pointer());
  }
}
