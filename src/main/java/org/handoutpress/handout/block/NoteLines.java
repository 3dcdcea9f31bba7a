package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.theme.Style;
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
 * The clinician's notes: what was typed, then lines, as many as there is room for.
 *
 * @param room the height that is left
 * @param most the greatest number of lines
 * @param indent where notes and lines start
 */
public record NoteLines(
    Sheet sheet, int room, int most, int indent, Optional<Text> note, int width) {
  private static final double PITCH = 4;
  private static final double LEAD = 0.5;

  /** Lines alone. */
  public static NoteLines blank(Sheet sheet, int room, int most, int indent) {
    return new NoteLines(sheet, room, most, indent, Optional.empty(), 0);
  }

  public int lines() {
    return Math.max(0, Math.min(most, (room - least()) / sheet.style().u(PITCH)));
  }

  /** The height without a line. */
  public int least() {
    int lead = sheet.style().u(LEAD);
    return note.map(n -> lead + heightOf(n)).orElse(lead);
  }

  private int heightOf(Text typed) {
    return sheet.heightOf(typed(typed), width - indent);
  }

  private Box typed(Text typed) {
    return sheet.text(Role.P, typed.value() + " ", sheet.style().body());
  }

  /** Nothing if there is no note and no room for one line. */
  public Box box() {
    Style style = sheet.style();
    int lines = lines();
    if (lines < 1 && note.isEmpty()) {
      return new Gap(0);
    }
    List<Box> rules = new ArrayList<>();
    rules.add(new Gap(least()));
    for (int i = 0; i < lines; i++) {
      rules.add(new Gap(style.u(PITCH)));
      rules.add(Rule.across(style.scale().thin(), style.inks().hair()));
    }
    String label = sheet.words().of(Phrase.NOTES_FOR_YOU);
    Box words =
        new Padded(Insets.symmetric(style.u(0.5), 0), sheet.text(Role.P, label, style.strong()));
    Box text = new Gap(0);
    if (note.isPresent()) {
      Box beside = Row.of(Row.Cell.rest(indent, typed(note.get())));
      text = new Padded(Insets.symmetric(style.u(0.5), 0), beside);
    }
    return Overlay.of(
        words, text, Artifact.layout(Row.of(Row.Cell.rest(indent, Column.spaced(0, rules)))));
  }
}
