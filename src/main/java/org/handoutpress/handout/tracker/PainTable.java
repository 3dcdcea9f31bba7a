package org.handoutpress.handout.tracker;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.GridTable;
import org.handoutpress.handout.block.GridTable.Above;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.week.DayColumns;
import org.handoutpress.handout.week.LegPain;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/** Pain and leg pain by seven days, for a sheet of its own: marks stand under each other. */
record PainTable(Sheet sheet, int width, Entries entries) {
  private static final double ROW = 5;
  private static final double MARK = 4;
  private static final int LEAST_TICK = Lengths.pt(16);
  private static final int KEY_GAP = Lengths.mm(3);

  /** Of the width, for a day. */
  private static final double DAY = 0.062;

  Box box() {
    Week week = week();
    List<GridTable.Line> body = new ArrayList<>();
    body.add(line("pain-before", Above.SECTION_RULE, week.painBefore()));
    body.add(line("pain-after", Above.HAIRLINE, week.painAfter()));
    body.add(legPain());
    Box corner = new Leaf(Tag.of(Role.TD), new Gap(0));
    GridTable.Line head = columns().head(corner, sheet.style().u(3.5));
    return new GridTable(sheet.style(), columns().edges(), width).table(List.of(head), body);
  }

  private int day() {
    return Math.max((int) (width * DAY), Lengths.mm(13));
  }

  private int firstColumn() {
    return width - DayColumns.DAYS * day();
  }

  private DayColumns columns() {
    return new DayColumns(sheet, firstColumn(), day());
  }

  private static Box header(Scope scope, Box words) {
    return new Leaf(Tag.header(scope), words);
  }

  private GridTable.Line line(String name, Above above, Text label) {
    int height = Math.max(sheet.style().u(ROW), Lengths.mm(12));
    Box header = Sized.middle(height, header(Scope.ROW, pain(label)));
    if (!entries.form()) {
      return new GridTable.Line(height, above, true, DayColumns.empty(header));
    }
    List<Box> cells = new ArrayList<>(List.of(header));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      cells.add(entries.number(name, label, day, height));
    }
    return new GridTable.Line(height, above, true, cells);
  }

  private Box pain(Text label) {
    Style style = sheet.style();
    return new Paragraph(
        List.of(
            Piece.of(word(label), style.strong()),
            Piece.of(sheet.words().list(List.of("", word(week().painScale()))), style.body())),
        style.leading(),
        Align.LEFT);
  }

  private GridTable.Line legPain() {
    Style style = sheet.style();
    int mark = Math.max(style.u(MARK), Lengths.mm(10));
    int height = 3 * mark;
    List<Box> cells = new ArrayList<>();
    cells.add(header(Scope.ROW, Overlay.of(lead(height), keys(mark))));
    for (int day = 0; day < DayColumns.DAYS; day++) {
      cells.add(entries.form() ? ticks(mark, day) : new Leaf(Tag.of(Role.TD), marks(mark)));
    }
    return new GridTable.Line(height, Above.HAIRLINE, true, cells);
  }

  private Box lead(int height) {
    Style style = sheet.style();
    Box name = sheet.plain(word(week().legPain()) + " ", style.strong());
    Box lead = sheet.plain(new LegPain(sheet).lead(entries) + " ", style.body());
    return Sized.middle(height, Column.of(name, lead));
  }

  /** What each mark says, level with it. */
  private Box keys(int mark) {
    List<Box> keys = new ArrayList<>();
    Style style = sheet.style();
    for (LegPain.Key key : new LegPain(sheet).keys()) {
      // Two pieces: a face without arrows still sets the words.
      Paragraph words =
          new Paragraph(
              List.of(
                  Piece.of(key.mark() + " ", style.strong()),
                  Piece.of(key.words() + " ", style.body())),
              style.leading(),
              Align.RIGHT);
      keys.add(Sized.middle(mark, words));
    }
    return Row.of(new Row.Cell(0, firstColumn() - KEY_GAP, Column.spaced(0, keys)));
  }

  private Box marks(int mark) {
    List<Box> marks = new ArrayList<>();
    for (String sign : List.of(LegPain.UP + " ", LegPain.SAME + " ", LegPain.DOWN)) {
      marks.add(Sized.middle(mark, sign(sign)));
    }
    return Column.spaced(0, marks);
  }

  private Box sign(String sign) {
    Style style = sheet.style();
    TextStyle type = new TextStyle(Weight.BOLD, style.scale().body() * 4 / 3, style.inks().ink());
    return Paragraph.of(sign, type, style.leading()).aligned(Align.CENTRE);
  }

  /** A box to tick beside each mark. */
  private Box ticks(int mark, int day) {
    int half = day() / 2;
    int size = Math.min(Math.max(sheet.style().u(2.5), LEAST_TICK), half - Lengths.pt(2));
    LegPain leg = new LegPain(sheet);
    List<Box> rows = new ArrayList<>();
    for (LegPain.Key key : leg.keys()) {
      Box sign = Sized.middle(mark, new Leaf(Tag.of(Role.P), sign(key.mark() + " ")));
      Box tick = Sized.middle(mark, leg.tick(entries, key, day, size));
      rows.add(Row.of(new Row.Cell(0, half, sign), new Row.Cell(half, size, tick)));
    }
    return new Branch(Tag.of(Role.TD), Column.spaced(0, rows));
  }

  private String word(Text text) {
    return sheet.words().of(text);
  }

  private Week week() {
    return sheet.press().library().guide().week();
  }
}
