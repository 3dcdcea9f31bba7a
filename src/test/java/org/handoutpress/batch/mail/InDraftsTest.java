package org.handoutpress.batch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;

/** How large a message may be. */
class InDraftsTest {
  private static final Place PLACE = new Place("roster.csv", 4, 1, "");

  @Test
  void warnsOverFiveMegabytes() {
    assertThat(InDrafts.large(5_000_000)).isEmpty();
    assertThat(InDrafts.large(5_400_000))
        .hasValue("The message has 5.4 MB with its file: some mailboxes take no more than 5.");
  }

  @Test
  void refusesOverSeven() {
    assertThatCode(() -> InDrafts.refuseTooLarge(new byte[7_000_000], PLACE))
        .doesNotThrowAnyException();
    ProblemException e =
        catchThrowableOfType(
            ProblemException.class, () -> InDrafts.refuseTooLarge(new byte[7_000_001], PLACE));
    assertThat(e.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(Code.TOO_LARGE);
              assertThat(p.place()).isEqualTo(PLACE);
              assertThat(p.what()).contains("7.0 MB", "the most is 7");
            });
  }
}
