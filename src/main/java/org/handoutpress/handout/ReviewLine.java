package org.handoutpress.handout;

import org.handoutpress.content.Phrase;
import org.handoutpress.content.Review;

/** Version and review state: on every page, in few words or in all. */
record ReviewLine(Sheet sheet) {
  /** Who reviewed it, when, and when the next review is due. */
  String full() {
    Review review = review();
    if (!review.reviewed()) {
      return draft();
    }
    Wording words = sheet.words();
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
            + sheet
                .words()
                .of(
                    Phrase.FOOTER_REVIEWED_SHORT,
                    "date",
                    sheet.words().date(review.date().orElseThrow()))
        : draft();
  }

  private String due() {
    Phrase phrase =
        review().overdue(sheet.press().date()) ? Phrase.FOOTER_OVERDUE : Phrase.FOOTER_NEXT_REVIEW;
    return review()
        .due()
        .map(d -> " " + sheet.words().of(phrase, "date", sheet.words().date(d)))
        .orElse("");
  }

  private String draft() {
    return version() + " " + sheet.words().of(Phrase.FOOTER_DRAFT);
  }

  private String version() {
    return sheet.words().of(Phrase.FOOTER_VERSION, "version", review().version());
  }

  private Review review() {
    return sheet.press().library().review();
  }
}
