package org.handoutpress.handout.block;

import java.time.LocalDate;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Review;
import org.handoutpress.content.Review.State;
import org.handoutpress.handout.words.Wording;

/**
 * Version and review state: on every page, in few words or in all.
 *
 * @param today the date by which a review is overdue or not
 */
public record ReviewLine(Wording words, LocalDate today) {
  public ReviewLine(Sheet sheet) {
    this(sheet.words(), sheet.press().date());
  }

  /** Who reviewed it, when, and how far that still holds. */
  public String full() {
    return reading().map(r -> version() + " " + by(r) + still(r)).orElseGet(this::draft);
  }

  private String by(Review.Reading reading) {
    return words.of(
        Phrase.FOOTER_REVIEWED,
        "reviewer",
        words.of(reading.reviewer()),
        "role",
        words.of(reading.role()),
        "date",
        words.date(reading.date()));
  }

  private String still(Review.Reading reading) {
    boolean changed = review().state(today) == State.CHANGED;
    boolean overdue = reading.due().isBefore(today);
    String due = words.date(reading.due());
    String next = overdue || changed ? "" : " " + words.of(Phrase.FOOTER_NEXT_REVIEW, "date", due);
    return (changed ? " " + words.of(Phrase.FOOTER_CHANGED) : "")
        + (overdue ? " " + words.of(Phrase.FOOTER_OVERDUE, "date", due) : next);
  }

  /** All of it if that fits on one line, or else the state alone. */
  public static String within(int width, Sheet sheet) {
    ReviewLine line = new ReviewLine(sheet);
    int needed = sheet.press().type().width(line.full(), sheet.style().small());
    return needed <= width ? line.full() : line.brief();
  }

  /** For narrow pages: the state alone. */
  public String brief() {
    return reading().map(r -> version() + " " + brief(r)).orElseGet(this::draft);
  }

  /** The same on small cards, where it takes two lines: at least three words are on the last. */
  public String small() {
    return brief().replaceAll(" (\\S+) (\\S+)$", "\u00A0$1\u00A0$2");
  }

  private String brief(Review.Reading reading) {
    return switch (review().state(today)) {
      case CHANGED -> words.of(Phrase.FOOTER_CHANGED);
      case OVERDUE -> words.of(Phrase.FOOTER_OVERDUE, "date", words.date(reading.due()));
      default -> words.of(Phrase.FOOTER_REVIEWED_SHORT, "date", words.date(reading.date()));
    };
  }

  private String draft() {
    return version() + " " + words.of(Phrase.FOOTER_DRAFT);
  }

  private String version() {
    return words.of(Phrase.FOOTER_VERSION, "version", review().version());
  }

  private Optional<Review.Reading> reading() {
    return review().readingBy(today);
  }

  private Review review() {
    return words.library().review();
  }
}
