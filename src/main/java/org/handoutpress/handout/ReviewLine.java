package org.handoutpress.handout;

import java.time.LocalDate;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Review;

/**
 * Version and review state: on every page, in few words or in all.
 *
 * @param today the date by which a review is overdue or not
 */
public record ReviewLine(Wording words, LocalDate today) {
  ReviewLine(Sheet sheet) {
    this(sheet.words(), sheet.press().date());
  }

  /** Who reviewed it, when, and when the next review is due. */
  public String full() {
    Review review = review();
    if (!review.reviewed()) {
      return draft();
    }
    String reviewed =
        words.of(
            Phrase.FOOTER_REVIEWED,
            "reviewer",
            words.of(review.reviewer().orElseThrow()),
            "role",
            review.role().map(words::of).orElse(""),
            "date",
            words.date(review.date().orElseThrow()));
    return version() + " " + reviewed + due();
  }

  /** For narrow pages: the date alone. */
  String brief() {
    Review review = review();
    return review.reviewed()
        ? version()
            + " "
            + words.of(
                Phrase.FOOTER_REVIEWED_SHORT, "date", words.date(review.date().orElseThrow()))
        : draft();
  }

  private String due() {
    Phrase phrase = review().overdue(today) ? Phrase.FOOTER_OVERDUE : Phrase.FOOTER_NEXT_REVIEW;
    return review().due().map(d -> " " + words.of(phrase, "date", words.date(d))).orElse("");
  }

  private String draft() {
    return version() + " " + words.of(Phrase.FOOTER_DRAFT);
  }

  private String version() {
    return words.of(Phrase.FOOTER_VERSION, "version", review().version());
  }

  private Review review() {
    return words.library().review();
  }
}
