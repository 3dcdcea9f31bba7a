package org.handoutpress.handout.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Continued;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.booklet.NotesPage;
import org.handoutpress.handout.booklet.PlanRow;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.DoseSentences;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * What one patient is prescribed, on one page if it can be: with thumbnails if there is room. The
 * clinician's note stands below, or else on a page of its own.
 */
record MyPlanPages(
    Sheet sheet, List<Task> tasks, Optional<Text> aim, Optional<Text> note, Size area) {
  private static final int FEWEST_LINES = 2;

  /** One box a page. */
  List<Box> boxes() {
    List<Box> pages = new ArrayList<>();
    List<List<Box>> parts = parts(rows());
    for (int i = 0; i < parts.size() - 1; i++) {
      pages.add(page(parts.get(i), i == 0, List.of()));
    }
    List<Box> last = parts.get(parts.size() - 1);
    List<Box> below = note.map(this::noteBelow).orElse(List.of());
    boolean together = fits(page(last, parts.size() == 1, below));
    pages.add(withLines(page(last, parts.size() == 1, together ? below : List.of())));
    if (!together) {
      pages.add(NotesPage.of(sheet, personal().note(), note.orElseThrow(), area).box());
    }
    return pages;
  }

  /** In as few pages as will do, each with about as many rows. */
  private List<List<Box>> parts(List<Box> rows) {
    for (int pages = 1; pages < rows.size(); pages++) {
      List<List<Box>> parts = parts(rows, pages);
      if (parts.stream().allMatch(part -> fits(page(part, part == parts.get(0), List.of())))) {
        return parts;
      }
    }
    return parts(rows, rows.size());
  }

  private static List<List<Box>> parts(List<Box> rows, int pages) {
    List<List<Box>> parts = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      parts.add(rows.subList(rows.size() * i / pages, rows.size() * (i + 1) / pages));
    }
    return parts;
  }

  /** In the most open form with which all of them go on one page; large type takes more pages. */
  private List<Box> rows() {
    if (sheet.press().theme().legibility().isLarge()) {
      return rows(PlanRow.Form.PICTURED);
    }
    List<Box> rows = List.of();
    for (PlanRow.Form form : PlanRow.Form.values()) {
      rows = rows(form);
      if (fits(page(rows, true, List.of()))) {
        return rows;
      }
    }
    return rows;
  }

  private List<Box> rows(PlanRow.Form form) {
    return tasks.stream()
        .map(t -> new PlanRow(sheet, t, lines(t), area.width(), form).box())
        .toList();
  }

  /** How, how often, and for how long where that is not the same for all. */
  private List<String> lines(Task task) {
    DoseSentences dose = new DoseSentences(sheet.words(), task);
    Optional<String> weeks = commonWeeks().isPresent() ? Optional.empty() : dose.weeks();
    return Stream.concat(
            Stream.of(String.join(" ", dose.how()), dose.often()).filter(s -> !s.isEmpty()),
            weeks.stream())
        .toList();
  }

  /** Said once above the exercises if it is the same for all. */
  private Optional<String> commonWeeks() {
    List<Optional<String>> all =
        tasks.stream().map(t -> new DoseSentences(sheet.words(), t).weeks()).distinct().toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  private Box page(List<Box> rows, boolean first, List<Box> below) {
    List<Box> boxes = new ArrayList<>(first ? head() : continued());
    boxes.add(new Branch(Tag.of(Role.L), Column.spaced(0, rows)));
    boxes.add(sheet.style().hairline());
    boxes.addAll(below);
    return new Branch(Tag.of(Role.SECT), Column.spaced(0, boxes));
  }

  private List<Box> head() {
    Style style = sheet.style();
    Guide guide = sheet.press().library().guide();
    List<Box> boxes = new ArrayList<>();
    boxes.add(sheet.title(guide.plan().title(), Optional.of("plan")));
    boxes.add(new Gap(u(0.5)));
    String lead = sheet.words().of(personal().lead());
    String told = commonWeeks().map(weeks -> lead + " " + weeks).orElse(lead);
    boxes.add(sheet.text(Role.P, told, style.body()));
    aim.ifPresent(
        text -> {
          boxes.add(new Gap(u(0.5)));
          boxes.add(aim(text));
        });
    boxes.add(new Gap(u(1)));
    return boxes;
  }

  private Box aim(Text text) {
    Style style = sheet.style();
    Piece lead =
        Piece.of(sheet.words().labelled(sheet.words().of(personal().aim()), ""), style.strong());
    Piece words = Piece.of(text.value(), style.body());
    return new Leaf(
        Tag.of(Role.P), new Paragraph(List.of(lead, words), style.leading(), Align.LEFT));
  }

  private List<Box> continued() {
    String title = sheet.words().of(sheet.press().library().guide().plan().title());
    return List.of(new Continued(sheet).line(title), new Gap(u(1)));
  }

  /** With lines for the patient's own notes, if there is room for some. */
  private Box withLines(Box page) {
    WritingLines lines = new WritingLines(sheet, area.height() - heightOf(page), FEWEST_LINES);
    return Column.of(page, lines.under(sheet.press().library().guide().plan().notes()));
  }

  private List<Box> noteBelow(Text text) {
    return List.of(
        new Gap(u(2)),
        sheet.heading(personal().note()),
        new Gap(u(0.5)),
        sheet.text(Role.P, text.value(), sheet.style().body()));
  }

  private Guide.Personal personal() {
    return sheet.press().library().guide().personal();
  }

  private boolean fits(Box page) {
    return heightOf(page) <= area.height();
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
