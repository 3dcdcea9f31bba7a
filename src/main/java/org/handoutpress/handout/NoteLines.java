package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.tag.Role;

/**
 * Lines for the clinician's notes, as many as there is room for.
 *
 * @param room the height that is left
 * @param most the greatest number of lines
 * @param indent where the lines start
 */
record NoteLines(Sheet sheet, int room, int most, int indent) {
  private static final double PITCH = 4;
  private static final double LEAD = 0.5;

  int lines() {
    return Math.min(most, (room - sheet.style().u(LEAD)) / sheet.style().u(PITCH));
  }

  /** Nothing if there is no room for one line. */
  Box box() {
    Style style = sheet.style();
    int lines = lines();
    if (lines < 1) {
      return new Gap(0);
    }
    List<Box> rules = new ArrayList<>();
    rules.add(new Gap(style.u(LEAD)));
    for (int i = 0; i < lines; i++) {
      rules.add(new Gap(style.u(PITCH)));
      rules.add(Rule.across(Lengths.pt(0.5), style.tone().hair()));
    }
    String label = sheet.words().of(Phrase.NOTES_FOR_YOU);
    Box words =
        new Padded(Insets.symmetric(style.u(0.5), 0), sheet.text(Role.P, label, style.strong()));
    return Overlay.of(
        words, Artifact.layout(Row.of(Row.Cell.rest(indent, Column.spaced(0, rules)))));
  }
}
