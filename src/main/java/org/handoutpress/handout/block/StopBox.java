package org.handoutpress.handout.block;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.handoutpress.content.Stop;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * When to stop, framed, with an octagon; on every page of a kind it is the same box in one place.
 *
 * @param width the width of the frame
 * @param height in units
 * @param octagon its height, in units
 * @param indent where the texts start, from the frame
 */
public record StopBox(Sheet sheet, int width, double height, double octagon, int indent) {
  private static final int PAD = Lengths.mm(4);

  /** In percent. */
  private static final int MOST_OF_IT = 65;

  /** For a card. */
  public static Box card(Sheet sheet, int width) {
    Stop stop = sheet.press().library().guide().stop();
    return new StopBox(sheet, width, 16, 10, Lengths.mm(46)).stacked(stop.now(), stop.call());
  }

  /** For a page of the booklet. */
  public static Box booklet(Sheet sheet, int width) {
    Stop stop = sheet.press().library().guide().stop();
    StopBox box = new StopBox(sheet, width, 18, 8, sheet.style().mm(23));
    return box.fitting(stop.now(), stop.sheetCall()).stacked(stop.now(), stop.sheetCall());
  }

  /** Framed, as high as the words are, without the octagon: for a page that has no room for it. */
  public static Box words(Sheet sheet, int width) {
    Stop stop = sheet.press().library().guide().stop();
    StopBox box = new StopBox(sheet, width, 0, 0, Lengths.mm(3));
    StopBox fitted = box.fitting(stop.sheetNow(), stop.sheetCall());
    Box rules = fitted.rules(stop.sheetNow(), stop.sheetCall());
    return fitted.framed(Row.of(fitted.cell(Lengths.mm(3), fitted.inside(), rules)));
  }

  /** For a card of two pages. */
  public static Box opening(Sheet sheet, int width) {
    Stop stop = sheet.press().library().guide().stop();
    int octagon = 10;
    int indent = 2 * Lengths.mm(3) + sheet.style().u(octagon);
    StopBox box = new StopBox(sheet, width, 12, octagon, Math.min(indent, Lengths.mm(40)));
    return box.fitting(stop.now(), stop.call()).stacked(stop.now(), stop.call());
  }

  /** For one of several weekly sheets. */
  public static Box strip(Sheet sheet, int width) {
    int octagon = 8;
    int indent = 2 * Lengths.mm(3) + sheet.style().u(octagon);
    StopBox box = new StopBox(sheet, width, octagon + 1, octagon, indent);
    int first = box.firstColumn();
    return box.holding(box.heightBeside(first)).sideBySide(first);
  }

  /** Higher where a narrow page or another language needs more lines. */
  private StopBox fitting(Stop.Rule now, Stop.Rule call) {
    int text = sheet.heightOf(rules(now, call), inside());
    return holding(text);
  }

  /**
   * How wide the first of two rules is that stand beside each other: half of the room, or more of
   * it where both then take fewer lines.
   */
  private int firstColumn() {
    int both = width - indent - PAD;
    return IntStream.rangeClosed(50, MOST_OF_IT)
        .map(share -> both * share / 100)
        .boxed()
        .min(Comparator.comparingInt(this::heightBeside))
        .orElseThrow();
  }

  /** The height of two rules that stand beside each other. */
  private int heightBeside(int first) {
    Stop stop = sheet.press().library().guide().stop();
    Context context = Context.of(sheet.press().type());
    int second = width - indent - PAD - first;
    return Math.max(
        context.heightOf(rule(stop.sheetNow()), first - PAD),
        context.heightOf(rule(stop.sheetCall()), second));
  }

  private StopBox holding(int text) {
    double needed = Math.ceil((double) text / sheet.style().u(0.5)) / 2 + 2;
    return new StopBox(sheet, width, Math.max(height, needed), octagon, indent);
  }

  private int inside() {
    return width - indent - (indent > Lengths.mm(40) ? PAD : Lengths.mm(3));
  }

  private Box rules(Stop.Rule now, Stop.Rule call) {
    return Column.spaced(sheet.style().u(0.5), List.of(rule(now), rule(call)));
  }

  private Box stacked(Stop.Rule now, Stop.Rule call) {
    return framed(
        Row.of(cell(0, octagonWidth(), sign()), cell(indent, inside(), rules(now, call))));
  }

  /** The two rules beside each other, in the shorter wording. */
  public Box sideBySide() {
    return sideBySide((width - indent - PAD) / 2);
  }

  private Box sideBySide(int column) {
    Stop stop = sheet.press().library().guide().stop();
    int second = width - indent - PAD - column;
    return framed(
        Row.of(
            cell(0, octagonWidth(), sign()),
            cell(indent, column - PAD, rule(stop.sheetNow())),
            cell(indent + column, second, rule(stop.sheetCall()))));
  }

  private Row.Cell cell(int x, int cellWidth, Box box) {
    return new Row.Cell(x, cellWidth, Sized.middle(sheet.style().u(height), box));
  }

  private int octagonWidth() {
    return 2 * octagonX() + sheet.style().u(octagon);
  }

  private int octagonX() {
    return indent > Lengths.mm(40) ? PAD : Lengths.mm(3);
  }

  private Box framed(Box inside) {
    Size size = new Size(width, sheet.style().u(height));
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(
            Sheet.frame(size, sheet.style().stopRule(), sheet.style().inks().ink()), inside));
  }

  /** The octagon with the word in it. */
  private Box sign() {
    Style style = sheet.style();
    int size = style.u(octagon);
    String word = sheet.words().of(sheet.press().library().guide().stop().word());
    int big = Math.round(style.scale().body() * 1.4f);
    var type =
        new org.handoutpress.typeset.TextStyle(
            org.handoutpress.typeset.Weight.BOLD,
            octagon >= 10 ? big : style.scale().body(),
            style.onFilled());
    Box text =
        new Leaf(Tag.of(Role.H2), Paragraph.of(word, type, style.u(4)).aligned(Align.CENTRE));
    Box sign = Overlay.of(Artifact.layout(sheet.emblem().octagon(size)), Sized.middle(size, text));
    return Row.of(new Row.Cell(octagonX(), size, sign));
  }

  private Box rule(Stop.Rule rule) {
    Style style = sheet.style();
    Piece lead = Piece.of(sheet.words().of(rule.lead()) + " ", style.strong());
    Piece text = Piece.of(sheet.words().of(rule.text()), style.body());
    return new Leaf(
        Tag.of(Role.P), new Paragraph(List.of(lead, text), style.leading(), Align.LEFT));
  }
}
