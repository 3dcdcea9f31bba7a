package org.handoutpress.figure.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProfileTest {
  @Test
  void passesThroughItsStationsAndStraightBetweenStraightOnes() {
    Profile profile = new Profile(new double[][] {{0, 10, 1}, {2, 14, 5}, {3, 16, 2}});
    assertThat(profile.at(0)).containsExactly(10, 1);
    assertThat(profile.at(2)).containsExactly(14, 5);
    assertThat(profile.at(1)[0]).isCloseTo(12, within(1e-9));
    assertThat(profile.at(2.5)[0]).isCloseTo(15, within(1e-9));
  }
}
