package org.handoutpress.handout.printer;

import java.util.List;
import java.util.stream.IntStream;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Scale;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.imposition.Side;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Section;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The first sheet of a file for a printer: in front its settings and a line to measure, behind a
 * question that only a sheet turned on the right edge answers with yes.
 *
 * @param side the first one that is printed after it
 * @param sheets how many the file takes, with this one
 */
public record PrinterNote(Press press, Side side, int sheets) {
  private static final Insets MARGINS = Insets.all(Lengths.mm(20));

  /** Body lines are kept to 60 characters or so. */
  private static final int WIDTH = Lengths.mm(140);

  /** A picture beside the words, where the sheet lies on its side, or below them. */
  private static final Size SKETCH = new Size(Lengths.mm(90), Lengths.mm(100));

  private static final int ARROW = Lengths.mm(50);
  private static final int RULER = Lengths.mm(100);

  /** For a booklet to fold and staple. */
  public Composition fold() {
    return compose(
        Phrase.FOLD_TITLE,
        List.of(
            paper(Phrase.FOLD_PAPER),
            words(Phrase.FOLD_TURN),
            words(Phrase.PRINT_SIZE),
            words(Phrase.FOLD_LEAF),
            words(Phrase.FOLD_FOLD),
            words(Phrase.FOLD_STAPLE)));
  }

  /** For cards to cut out. */
  public Composition cut() {
    return compose(
        Phrase.CUT_TITLE,
        List.of(
            paper(Phrase.CUT_PAPER),
            words(Phrase.CUT_TURN),
            words(Phrase.PRINT_SIZE),
            words(Phrase.CUT_LEAF),
            words(Phrase.CUT_CUT),
            words(Phrase.CUT_LAMINATE)));
  }

  private Composition compose(Phrase title, List<String> steps) {
    Box front = Column.of(title(title), gap(1.5), list(steps), gap(3), ruler());
    Box sketch = Artifact.layout(new SheetSketch(style(), side).fitting(SKETCH));
    Box arrow = Artifact.layout(SheetSketch.up(style(), ARROW));
    Box question = paragraph(words(Phrase.PRINT_BACK));
    Box back = Column.of(title(Phrase.PRINT_BACK_TITLE), gap(1.5), question);
    List<Section> sections = List.of(section(front, sketch), section(back, arrow));
    return new Paginator(press.type())
        .compose(press.info(words(title)), sections, Furniture.none());
  }

  private Section section(Box words, Box picture) {
    PageMaster master = new PageMaster(side.sheet(), MARGINS);
    Size area = master.textArea();
    Box column = Row.of(new Row.Cell(0, Math.min(WIDTH, area.width()), words));
    Box page = new Branch(Tag.of(Role.SECT), with(picture, column, area));
    return new Section(master, area.height(), page);
  }

  /** The picture at the right, or below, or not at all, as there is room. */
  private Box with(Box picture, Box column, Size area) {
    if (area.width() > WIDTH + SKETCH.width()) {
      int x = area.width() - SKETCH.width();
      return Overlay.of(column, Row.of(Row.Cell.rest(x, picture)));
    }
    Box both = Column.of(column, gap(6), picture);
    int height = Context.of(press.type()).heightOf(both, area.width());
    return height <= area.height() ? both : column;
  }

  private Box title(Phrase phrase) {
    String words = words(phrase);
    Paragraph title =
        Paragraph.of(words, style().title(), style().u(style().scale().titleLeading()));
    return new Leaf(Tag.of(Role.H1).withBookmark(words), title);
  }

  private Box list(List<String> steps) {
    int disc = style().u(3);
    List<Box> items =
        IntStream.range(0, steps.size())
            .<Box>mapToObj(
                i ->
                    new Branch(
                        Tag.of(Role.LI),
                        Row.of(
                            new Row.Cell(0, disc, sheet().label(i + 1)),
                            Row.Cell.rest(
                                disc + Sheet.LABEL_GAP,
                                sheet().text(Role.LBODY, steps.get(i), style().body())))))
            .toList();
    return StepList.list(Column.spaced(style().u(1.5), items));
  }

  private Box ruler() {
    int tick = style().u(2);
    Box down = Rule.down(tick, Lengths.pt(1), style().inks().ink());
    Box line = Rule.across(Lengths.pt(1), style().inks().ink());
    Box drawn =
        Row.of(
            new Row.Cell(0, 0, down),
            new Row.Cell(0, RULER, Column.of(new Gap(tick / 2), line)),
            new Row.Cell(RULER, 0, down));
    return Column.of(paragraph(words(Phrase.PRINT_RULER)), gap(1), Artifact.layout(drawn));
  }

  private Box paragraph(String words) {
    return sheet().text(Role.P, words, style().body());
  }

  private String paper(Phrase phrase) {
    return wording()
        .counted(phrase, sheets, "paper", new PaperName(wording(), side.sheet()).name());
  }

  private String words(Phrase phrase) {
    return wording().of(phrase);
  }

  private Wording wording() {
    return Wording.of(press.library());
  }

  private Sheet sheet() {
    return new Sheet(press, style(), wording());
  }

  private Style style() {
    return new Style(Scale.CARD, press.theme().tone().inks());
  }

  private Box gap(double units) {
    return new Gap(style().u(units));
  }
}
