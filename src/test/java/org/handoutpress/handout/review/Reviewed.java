package org.handoutpress.handout.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.Shipped;
import org.handoutpress.content.Change;
import org.handoutpress.content.Library;
import org.handoutpress.content.Review;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;

/** The shipped content in every state of review, on {@link Shipped#DATE}. */
enum Reviewed {
  UNREVIEWED("Draft: no expert has checked it yet."),
  CHANGED("Changed since its last review."),
  OVERDUE("Review was due 21 November 2026."),
  REVIEWED("Reviewed"),
  /** By somebody whom no footer has room for. */
  BY_A_LONG_NAME("Reviewed");

  static final String KEY = "en/exercises/cobra#/steps/0";
  private static final String LONG =
      "Dr Alexandra Wilhelmina Featherstonehaugh-Cholmondeley, Consultant Musculoskeletal";
  private static final LocalDate READ = LocalDate.of(2026, 1, 31);

  /** What every page says. */
  final String says;

  Reviewed(String says) {
    this.says = says;
  }

  Library library() {
    Review now = Shipped.library().review();
    List<Change> changes =
        this == CHANGED
            ? List.of(new Change(KEY, Optional.of("Lift like a sphinx."), Optional.of("Press up.")))
            : List.of();
    Optional<Review.Reading> reading =
        this == UNREVIEWED ? Optional.empty() : Optional.of(reading());
    return Shipped.library().with(new Review("1.0", reading, now.texts(), changes));
  }

  private Review.Reading reading() {
    LocalDate due = this == OVERDUE ? Shipped.DATE.minusDays(1) : Shipped.DATE;
    String name = this == BY_A_LONG_NAME ? LONG : "A. Nurse";
    return new Review.Reading(
        text(name), text("Physiotherapist"), Optional.empty(), READ, due, Map.of());
  }

  private static Text text(String words) {
    return new Text(words, Place.file("review.json"));
  }
}
