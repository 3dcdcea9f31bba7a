package org.handoutpress.content;

import java.time.LocalDate;
import java.util.Optional;

/** Which version of the content this is, and the clinician who read it, if any has. */
public record Review(
    String version,
    Optional<Text> reviewer,
    Optional<Text> role,
    Optional<LocalDate> date,
    Optional<LocalDate> due) {
  /** Whether a clinician has read this version. */
  public boolean reviewed() {
    return reviewer.isPresent() && date.isPresent();
  }

  /** Whether the next review was due before {@code today}. */
  public boolean overdue(LocalDate today) {
    return due.map(d -> d.isBefore(today)).orElse(false);
  }
}
