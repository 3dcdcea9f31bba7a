package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Change;
import org.handoutpress.content.ClinicianPhrase;
import org.handoutpress.content.Library;
import org.handoutpress.content.Review;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** What the sheet is, who read the content last, and what changed since then. */
record ReviewFront(ReviewDesk desk, ReviewNames names) {
  private static final List<Integer> PARTS = List.of(0, Lengths.mm(96));
  private static final List<Integer> COLUMNS = List.of(0, Lengths.mm(45), Lengths.mm(112));

  List<ReviewBlock> blocks() {
    List<ReviewBlock> blocks = new ArrayList<>();
    String title = desk.say(TITLE);
    Style style = desk.sheet().style();
    Tag tag = Tag.of(Role.H1).withBookmark(title);
    Paragraph words = Paragraph.of(title, style.title(), desk.u(style.scale().titleLeading()));
    String clinic = desk.sheet().words().of(desk.library().clinic().name());
    Box name = desk.sheet().text(Role.P, clinic, style.strong());
    blocks.add(new ReviewBlock.Item(0, name, false));
    blocks.add(new ReviewBlock.Item(desk.u(1), new Leaf(tag, words), false));
    blocks.add(desk.paragraph(desk.say(LEAD)));
    state().forEach(line -> blocks.add(desk.paragraph(line)));
    blocks.add(desk.heading(HOW));
    for (var line : List.of(HOW_READ, HOW_PICTURES, HOW_SIGN)) {
      blocks.add(desk.paragraph(desk.say(line)));
    }
    blocks.add(contents());
    blocks.addAll(changes());
    return blocks;
  }

  /** What there is to read. */
  private ReviewBlock contents() {
    Library library = desk.library();
    List<List<Box>> rows = new ArrayList<>();
    rows.add(part(EXERCISES, library.exercises().size()));
    rows.add(part(CARES, new ReviewCare(desk).movements().size()));
    rows.add(part(ANSWERS, library.questions().size()));
    rows.add(part(PAGES, new ReviewClaims(desk).pages().size()));
    rows.add(part(MESSAGE, new ReviewOther(desk).message().size()));
    rows.add(part(OTHER, new ReviewOther(desk).others().size()));
    rows.add(part(CORRECTIONS, new ReviewCorrections(desk, names).count()));
    rows.add(part(SOURCES, new ReviewWorks(desk).count()));
    return desk.table(PARTS, List.of(desk.header(PART), desk.header(ROWS)), rows);
  }

  private List<Box> part(ClinicianPhrase part, int count) {
    return List.of(desk.label(desk.say(part)), desk.cell(Integer.toString(count)));
  }

  private List<String> state() {
    LocalDate today = desk.sheet().press().date();
    Review review = desk.library().review();
    Optional<Review.Reading> reading = review.reading();
    if (reading.isEmpty()) {
      return List.of(desk.say(NOT_READ));
    }
    List<String> lines = new ArrayList<>(List.of(read(reading.get())));
    if (review.readingBy(today).isEmpty()) {
      lines.add(desk.say(FUTURE));
    }
    if (reading.get().due().isBefore(today)) {
      lines.add(desk.say(OVERDUE));
    }
    int changes = review.changes().size();
    if (changes > 0) {
      lines.add(desk.count(CHANGED_ONE, CHANGED_OTHER, changes));
    }
    return lines;
  }

  private String read(Review.Reading reading) {
    Wording words = desk.sheet().words();
    return desk.say(
        READ,
        "reviewer",
        reading.reviewer(),
        "role",
        reading.role(),
        "date",
        words.date(reading.date()),
        "due",
        words.date(reading.due()));
  }

  private List<ReviewBlock> changes() {
    List<ReviewBlock> blocks = new ArrayList<>(List.of(desk.heading(CHANGES)));
    Review review = desk.library().review();
    List<Change> changes = review.changes();
    if (review.reading().isEmpty()) {
      blocks.add(desk.paragraph(desk.say(CHANGES_FIRST)));
    } else if (changes.isEmpty()) {
      String date = desk.sheet().words().date(review.reading().get().date());
      blocks.add(desk.paragraph(desk.say(CHANGES_NONE, "date", date)));
    } else {
      List<Box> head = List.of(desk.header(WHERE), desk.header(BEFORE), desk.header(NOW));
      blocks.add(desk.table(COLUMNS, head, changes.stream().map(this::row).toList()));
    }
    return blocks;
  }

  private List<Box> row(Change change) {
    return List.of(
        desk.label(names.of(change.key())),
        desk.cell(change.before().orElse(desk.say(NEW))),
        desk.cell(change.now().orElse(desk.say(GONE))));
  }
}
