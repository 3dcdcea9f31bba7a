package org.handoutpress.handout.personal;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.booklet.CoverPage;
import org.handoutpress.handout.booklet.CoverParts;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/**
 * The cover for one patient: the name large, and what the plan says as printed facts. A long name
 * takes its room from the drawing, then from its own size.
 *
 * @param facts labels and what stands beside them
 */
record PersonalCover(Sheet sheet, Size area, Text name, List<Fact> facts)
    implements Template.Single {
  private static final double LABEL_WIDTH = 34;
  private static final double LEAST_DRAWING = 30;
  private static final double[] NAME_SIZES = {24, 21, 18, 14};

  /** One printed fact. */
  record Fact(Text label, String value) {}

  @Override
  public Box box() {
    Box foot = foot();
    int room = area.height() - heightOf(foot) - u(3);
    Box top = top(room);
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot)));
  }

  /** The largest name that leaves room for everything above the facts. */
  private Box top(int room) {
    Box smallest = new Gap(0);
    for (double size : NAME_SIZES) {
      smallest = head(size);
      int left = room - heightOf(smallest);
      if (left >= 0) {
        return withDrawing(smallest, left - u(3));
      }
    }
    return smallest;
  }

  private Box withDrawing(Box head, int left) {
    if (left < mm(LEAST_DRAWING)) {
      return head;
    }
    Size most = CoverPage.largest(sheet.style(), area);
    Size largest = new Size(most.width(), Math.min(left, most.height()));
    return Column.of(head, new Gap(u(3)), new CoverParts(sheet).drawing(largest));
  }

  private Box head(double size) {
    CoverParts parts = new CoverParts(sheet);
    int points = sheet.style().pt(size);
    TextStyle type = new TextStyle(Weight.BOLD, points, sheet.style().inks().ink());
    int leading = (int) Math.round(points * 1.15);
    Guide.Cover cover = sheet.press().library().guide().cover();
    return Column.of(
        parts.logo(),
        new Gap(u(3)),
        parts.title(),
        new Gap(u(1)),
        sheet.body(cover.subtitle()),
        new Gap(u(2)),
        sheet.body(cover.forWhom()),
        new Leaf(Tag.of(Role.P), Paragraph.of(name.value(), type, leading)));
  }

  private Box foot() {
    List<Box> rows = new ArrayList<>();
    facts.forEach(fact -> rows.add(row(fact)));
    Box table = new Branch(Tag.of(Role.TABLE), Column.spaced(0, rows));
    return Column.of(
        table, sheet.style().hairline(), new Gap(u(1.5)), new CoverParts(sheet).clinic());
  }

  private Box row(Fact fact) {
    Style style = sheet.style();
    String label = sheet.words().of(fact.label());
    Box cells =
        Row.of(
            new Row.Cell(
                0,
                mm(LABEL_WIDTH),
                new Leaf(Tag.header(Tag.Scope.ROW), sheet.plain(label, style.strong()))),
            Row.Cell.rest(
                mm(LABEL_WIDTH),
                new Leaf(Tag.of(Role.TD), sheet.plain(fact.value(), style.body()))));
    Box padded = new Padded(Insets.symmetric(u(0.5), 0), cells);
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int mm(double width) {
    return sheet.style().mm(width);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
