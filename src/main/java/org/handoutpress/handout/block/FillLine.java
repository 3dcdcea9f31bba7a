package org.handoutpress.handout.block;

import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** A label and a line to write on; the value stands on the line if it is known. */
public record FillLine(Sheet sheet, Text label, Optional<String> value) {
  /** The line starts after the label, a little below the baseline. Three units high. */
  public Box beside() {
    Style style = sheet.style();
    String words = sheet.words().of(label);
    int x = sheet.press().type().width(words, style.strong()) + Lengths.mm(2);
    Box line = new Padded(new Insets(style.u(2.75), 0, 0, 0), rule());
    return Sized.top(
        style.u(3), Overlay.of(words(words), Row.of(Row.Cell.rest(x, Artifact.layout(line)))));
  }

  /**
   * The same with a field on the line if it is to be filled in on a screen: three quarters of a
   * unit higher, so that there is room for the field between the words above and the line.
   */
  public Box beside(Entries entries, String name) {
    if (!entries.form() || value.isPresent()) {
      return beside();
    }
    Style style = sheet.style();
    String words = sheet.words().of(label);
    int x = sheet.press().type().width(words, style.strong()) + Lengths.mm(2);
    Box field = entries.line(name, label, style.u(3.5));
    Box line = Artifact.layout(new Padded(new Insets(style.u(3.65), 0, 0, 0), rule()));
    Box named = new Padded(new Insets(style.u(0.25), 0, 0, 0), words(words));
    return Sized.top(
        style.u(3.75), Overlay.of(named, Row.of(Row.Cell.rest(x, Overlay.of(field, line)))));
  }

  /** The line runs under the label over the whole width. Six units high. */
  public Box under() {
    Style style = sheet.style();
    return Sized.bottom(
        style.u(6),
        Column.of(
            words(sheet.words().of(label)),
            new org.handoutpress.layout.Gap(style.u(0.5)),
            Artifact.layout(rule())));
  }

  /** The same for a label that is no text of the content. */
  public static Box under(Sheet sheet, String label) {
    return new FillLine(sheet, new Text(label, Place.file("")), Optional.empty()).under();
  }

  private Box words(String words) {
    Style style = sheet.style();
    Piece bold = Piece.of(words + " ", style.strong());
    Piece known = Piece.of(value.map(v -> " " + v).orElse(""), style.body());
    return new Leaf(
        Tag.of(Role.P), new Paragraph(java.util.List.of(bold, known), style.leading(), Align.LEFT));
  }

  private Box rule() {
    return Rule.across(sheet.style().scale().thin(), sheet.style().inks().hair());
  }
}
