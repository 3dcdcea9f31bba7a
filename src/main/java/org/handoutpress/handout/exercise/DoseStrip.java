package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.DoseSentences;
import org.handoutpress.handout.words.DoseWords;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.plan.Tempo;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Typesetter;

/** The dose as cells that each read as a phrase: "30 seconds, hold". */
public record DoseStrip(Sheet sheet, Task task) {
  private static final int GUTTER = Lengths.mm(4);

  private static final int TWO = 2;

  /** A figure, the unit beside it, the words under it. */
  private record Cell(String figure, String unit, String words) {}

  /**
   * The strip over a width: rows of at most {@code across} cells, ten units high each. Four cells
   * that do not go in one row make two rows of two; five or six, two rows of three.
   */
  public Box box(int width, int across) {
    return rows(cells(), width, across);
  }

  /** One cell under the other. */
  public Box column() {
    return Column.spaced(0, cells().stream().map(this::box).toList());
  }

  /** The least width of {@link #column} in which nothing is broken. */
  public int columnWidth() {
    return cells().stream().mapToInt(c -> Math.max(lineOf(c), besideOf(c))).max().orElse(0);
  }

  /** Two cells a row, the words beside the figure; under it if one is too wide. */
  public Box inLine(int width) {
    return beside(width).orElseGet(() -> rows(cells(), width, TWO));
  }

  private Box rows(List<Cell> cells, int width, int across) {
    int wanted = cells.size() <= across ? Math.max(3, cells.size()) : (cells.size() + 1) / 2;
    boolean wide = cells.stream().anyMatch(c -> lineOf(c) > each(width, wanted));
    int columns = wide ? TWO : wanted;
    List<Box> boxes = cells.stream().map(this::box).toList();
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i += columns) {
      rows.add(row(boxes.subList(i, Math.min(i + columns, boxes.size())), width, columns));
    }
    return Column.spaced(0, rows);
  }

  private static int each(int width, int columns) {
    return (width - (columns - 1) * GUTTER) / columns;
  }

  /** The width of the figure with its unit. */
  private int lineOf(Cell cell) {
    Style style = sheet.style();
    Typesetter type = sheet.press().type();
    return type.width(cell.figure(), style.figure())
        + type.width(" " + cell.unit(), style.strong());
  }

  private static Box row(List<Box> boxes, int width, int columns) {
    int each = each(width, columns);
    List<Row.Cell> row = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      row.add(new Row.Cell(i * (each + GUTTER), each, boxes.get(i)));
    }
    return new Row(row);
  }

  private Box box(Cell cell) {
    Style style = sheet.style();
    Paragraph first = new Paragraph(pieces(cell), style.u(5), Paragraph.Align.LEFT);
    Box below = sheet.plain(cell.words(), style.body());
    return ruled(1, new Leaf(Tag.of(Role.P), Column.of(first, below)));
  }

  private List<Paragraph.Piece> pieces(Cell cell) {
    Style style = sheet.style();
    Paragraph.Piece figure = Paragraph.Piece.of(cell.figure(), style.figure());
    // The spaces have the size of the unit; the last one parts the figure from the words below.
    String words = cell.unit().isEmpty() ? " " : " " + cell.unit() + " ";
    return List.of(figure, Paragraph.Piece.of(words, style.strong()));
  }

  private Box ruled(double pad, Box phrase) {
    Style style = sheet.style();
    return Column.of(style.sectionRule(), new Padded(Insets.symmetric(style.u(pad), 0), phrase));
  }

  private List<Cell> how() {
    Dose dose = task.dose();
    List<Cell> cells = new ArrayList<>();
    if (dose.sets() > 1) {
      cells.add(cell(dose.sets(), Phrase.SET, words(Phrase.IN_ALL)));
    }
    String hold = held(dose.holdBreaths().isPresent() ? Phrase.HOLD_BREATHS : Phrase.HOLD);
    add(cells, dose.repeats(), Phrase.TIME, side());
    add(cells, tempo(Tempo::in), Phrase.SECOND, words(Phrase.TO_GO_IN));
    add(cells, dose.holdSeconds(), Phrase.SECOND, hold);
    add(cells, dose.holdBreaths(), Phrase.BREATH, hold);
    add(cells, tempo(Tempo::out), Phrase.SECOND, words(Phrase.TO_COME_BACK));
    add(cells, dose.restSeconds(), Phrase.SECOND, words(Phrase.REST));
    return cells;
  }

  /** The words under the hold; with the side, if no repeats say it. */
  private String held(Phrase phrase) {
    String held = task.holdWords().map(sheet.words()::of).orElse(words(phrase));
    boolean sided = task.dose().repeats().isEmpty() && task.onlySide().isPresent();
    return sided ? sheet.words().list(List.of(held, side())) : held;
  }

  /** All of it. */
  private List<Cell> cells() {
    List<Cell> cells = how();
    addFrequency(cells, task.dose());
    add(cells, task.dose().weeks(), Phrase.WEEK, words(Phrase.IN_ALL));
    return cells;
  }

  /** Whether all of it goes into two rows. */
  public boolean isShort(int across) {
    return cells().size() <= 2 * across;
  }

  /** Two cells a row with the words beside the figures, if they are that short. */
  public Optional<Box> beside(int width) {
    int each = each(width, TWO);
    List<Box> lines = new ArrayList<>();
    for (Cell cell : cells()) {
      if (lineOf(cell) + besideOf(cell) > each) {
        return Optional.empty();
      }
      lines.add(line(cell));
    }
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += TWO) {
      rows.add(row(lines.subList(i, Math.min(i + TWO, lines.size())), width, TWO));
    }
    return Optional.of(Column.spaced(0, rows));
  }

  private int besideOf(Cell cell) {
    return sheet.press().type().width(" " + cell.words(), sheet.style().body());
  }

  private Box line(Cell cell) {
    Style style = sheet.style();
    List<Paragraph.Piece> pieces = new ArrayList<>(pieces(cell));
    pieces.add(Paragraph.Piece.of(cell.words(), style.body()));
    Paragraph words = new Paragraph(pieces, style.u(5), Paragraph.Align.LEFT);
    return ruled(0.5, new Leaf(Tag.of(Role.P), words));
  }

  /** The strip without how often and for how long: a sentence below says that. */
  public Box withSentence(int width, int across) {
    DoseSentences dose = new DoseSentences(sheet.words(), task);
    String often = dose.weeks().map(w -> dose.often() + " " + w).orElse(dose.often());
    return Column.of(rows(how(), width, across), sheet.text(Role.P, often, sheet.style().strong()));
  }

  /** The same in sentences alone, where there is no room for more. */
  public Box sentences() {
    String words = new DoseSentences(sheet.words(), task).sentences();
    Box box = sheet.text(Role.P, words, sheet.style().strong());
    Insets pad = new Insets(sheet.style().u(0.5), 0, 0, 0);
    return Column.of(sheet.style().sectionRule(), new Padded(pad, box));
  }

  /** The words under the repeats. */
  private String side() {
    return new DoseWords(sheet.words(), task).side();
  }

  private OptionalInt tempo(ToIntFunction<Tempo> part) {
    return task.tempo().stream().mapToInt(part).filter(n -> n > 0).findFirst();
  }

  private void addFrequency(List<Cell> cells, Dose dose) {
    boolean daily = dose.daysAWeek() == 7;
    String day = words(daily ? Phrase.A_DAY_EVERY_DAY : Phrase.A_DAY);
    cells.add(
        dose.timesADay() == 1
            ? new Cell(words(Phrase.ONCE), "", day)
            : cell(dose.timesADay(), Phrase.TIME, day));
    if (!daily) {
      cells.add(cell(dose.daysAWeek(), Phrase.DAY, words(Phrase.A_WEEK)));
    }
  }

  private void add(List<Cell> cells, OptionalInt n, Phrase phrase, String words) {
    n.ifPresent(count -> cells.add(cell(count, phrase, words)));
  }

  private Cell cell(int n, Phrase phrase, String words) {
    return new Cell(Integer.toString(n), sheet.words().counted(phrase, n), words);
  }

  private String words(Phrase phrase) {
    return sheet.words().of(phrase);
  }
}
