package org.handoutpress.handout;

import org.handoutpress.content.Phrase;
import org.handoutpress.content.Variation;
import org.handoutpress.figure.Illustration;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * The easier and the harder way side by side, each with its drawing: beside the words where there
 * is room for both, or else below them. To a reader they are two rows of the table of facts.
 *
 * @param largest the size that no drawing may exceed
 */
record Variations(Sheet sheet, Variation easier, Variation harder, int width, Size largest) {
  private static final int GUTTER = Lengths.mm(4);
  private static final int LEAST_WORDS = Lengths.mm(38);

  /** Whether one of the two has a drawing. */
  boolean drawn() {
    return easier.picture().isPresent() || harder.picture().isPresent();
  }

  Box box() {
    int cell = (width - GUTTER) / 2;
    return Row.of(
        new Row.Cell(0, cell, column(Phrase.EASIER, easier, cell)),
        new Row.Cell(cell + GUTTER, cell, column(Phrase.HARDER, harder, cell)));
  }

  private Box column(Phrase label, Variation variation, int cell) {
    Style style = sheet.style();
    Box head =
        new Leaf(Tag.header(Scope.ROW), sheet.plain(sheet.words().of(label), style.strong()));
    Box words = sheet.text(Role.P, sheet.words().of(variation.words()), style.body());
    Box data =
        variation
            .picture()
            .map(p -> illustrated(words, p, cell))
            .orElse(new Padded(new Insets(style.leading(), 0, 0, 0), words));
    return new Branch(Tag.of(Role.TR), Overlay.of(head, new Branch(Tag.of(Role.TD), data)));
  }

  /** The words under their label, the drawing at the right of both, or below. */
  private Box illustrated(Box words, org.handoutpress.content.Picture picture, int cell) {
    Style style = sheet.style();
    Picture drawing = drawing(picture);
    int x = cell - drawing.size().width();
    Box figure = new Leaf(Tag.figure(sheet.words().of(picture.alternative())), drawing);
    if (x - GUTTER < LEAST_WORDS) {
      Box both = Column.of(words, new Gap(style.u(0.5)), figure);
      return new Padded(new Insets(style.leading(), 0, 0, 0), both);
    }
    Insets beside = new Insets(style.leading(), drawing.size().width() + GUTTER, 0, 0);
    return Overlay.of(
        new Padded(beside, words), Row.of(new Row.Cell(x, drawing.size().width(), figure)));
  }

  private Picture drawing(org.handoutpress.content.Picture picture) {
    Illustration drawn = sheet.press().pictures().apply(picture.file());
    return Picture.fitting(drawn, sheet.style().tone().figures(), largest);
  }
}
