package org.handoutpress.batch.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.handoutpress.batch.source.Resources;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  /** What fails in it is passed over, so it would be missed only as time that is lost. */
  @Test
  void goesThroughToTheEnd() throws Exception {
    try (Resources resources = Resources.open(Optional.empty())) {
      assertThat(new Rehearsal(resources).rehearse()).isEmpty();
    }
  }
}
