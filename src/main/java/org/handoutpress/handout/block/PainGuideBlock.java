package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Guide.PainGuide;
import org.handoutpress.content.Guide.PainLevel;
import org.handoutpress.content.Phrase;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Inks;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;

/**
 * The pain scale 0 to 10 and what its three ranges ask for, said four ways: number, word, shape and
 * shade. Numeric rating scale: Farrar et al. 2001.
 */
public record PainGuideBlock(Sheet sheet, PainGuide guide, int width) {
  private static final int CELLS = 11;
  private static final double RANGE_X = 9;
  private static final double TEXT_X = 31;
  private static final double SIGN = 5;

  public Box box() {
    Style style = sheet.style();
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < guide.levels().size(); i++) {
      rows.add(row(guide.levels().get(i), i));
    }
    Paragraph none = sheet.plain(sheet.words().of(guide.noPain()) + " ", style.body());
    Paragraph worst =
        sheet.plain(sheet.words().of(guide.worstPain()), style.body()).aligned(Align.RIGHT);
    return Column.of(
        sheet.heading(guide.heading()),
        sheet.body(guide.lead()),
        new Gap(style.u(0.5)),
        scale(),
        new Leaf(Tag.of(Role.P), Overlay.of(none, worst)),
        new Branch(Tag.of(Role.TABLE), Column.spaced(0, rows)));
  }

  /** Eleven cells with the numbers in them: one figure. */
  private Box scale() {
    List<Row.Cell> cells = new ArrayList<>();
    int each = width / CELLS;
    for (int number = 0; number < CELLS; number++) {
      cells.add(new Row.Cell(number * each, each, cell(number, each)));
    }
    Tag tag = Tag.figure(sheet.words().of(Phrase.ALT_PAIN_SCALE));
    return new Leaf(tag, new Row(cells));
  }

  private Box cell(int number, int each) {
    Style style = sheet.style();
    boolean high = level(number) == 2;
    TextStyle type = high ? style.strong().in(style.onFilled()) : style.strong();
    Size size = new Size(each, style.u(6));
    Paragraph words = sheet.plain(number + " ", type).aligned(Align.CENTRE);
    return Overlay.of(
        new Picture(square(size, level(number)), style.inks().figures(), size),
        Sized.middle(style.u(6), words));
  }

  /** A cell: white, tinted, filled; where ink is saved, of ever thicker frames. */
  private Drawing square(Size size, int level) {
    Inks inks = sheet.style().inks();
    Rgb[] fills = {Rgb.WHITE, inks.tint(), inks.savesInk() ? Rgb.WHITE : inks.ink()};
    double[] saving = {1, 2, 3.5};
    double stroke = inks.savesInk() ? saving[level] : 1;
    double w = Lengths.toPoints(size.width());
    double h = Lengths.toPoints(size.height());
    double in = inks.savesInk() ? stroke / 2 : 0;
    Outline outline =
        new Outline(
            List.of(
                new Outline.MoveTo(in, in),
                new Outline.LineTo(w - in, in),
                new Outline.LineTo(w - in, h - in),
                new Outline.LineTo(in, h - in),
                new Outline.Close()));
    Shape shape =
        new Shape(
            outline,
            java.util.Optional.of(new Paint.Fixed(fills[level])),
            java.util.Optional.of(new Paint.Fixed(inks.ink())),
            stroke,
            false);
    return new Drawing(w, h, List.of(shape));
  }

  private int level(int number) {
    for (int i = 0; i < guide.levels().size(); i++) {
      if (number <= guide.levels().get(i).to()) {
        return i;
      }
    }
    return guide.levels().size() - 1;
  }

  private Box row(PainLevel level, int index) {
    Style style = sheet.style();
    Box range =
        new Leaf(
            Tag.header(Tag.Scope.ROW),
            Row.of(
                new Row.Cell(0, style.mm(SIGN), Sized.middle(style.u(3), sign(index))),
                Row.Cell.rest(
                    style.mm(RANGE_X),
                    sheet.plain(sheet.words().of(level.range()), style.strong()))));
    Box text = new Leaf(Tag.of(Role.TD), sheet.plain(sheet.words().of(level.text()), style.body()));
    int textX = style.mm(TEXT_X);
    Box cells = Row.of(new Row.Cell(0, textX, range), Row.Cell.rest(textX, text));
    Box padded = new Padded(Insets.symmetric(style.u(0.5), 0), cells);
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }

  private Picture sign(int index) {
    Emblem emblem = sheet.emblem();
    int size = sheet.style().mm(SIGN);
    return switch (index) {
      case 0 -> emblem.circle(size);
      case 1 -> emblem.triangle(size);
      default -> emblem.octagon(size);
    };
  }
}
