package org.handoutpress.figure.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.junit.jupiter.api.Test;

class FootTest {
  private static Foot foot(String pose) throws IOException, ProblemException {
    return new Foot(new Skeleton(Shipped.poses().get(pose)), Side.NEAR);
  }

  private static double lowest(Foot foot, double from, double to) {
    return foot.flesh().stream()
        .flatMap(c -> c.balls().stream())
        .filter(b -> b.at().x() > from && b.at().x() < to)
        .mapToDouble(Ball::lowest)
        .min()
        .orElseThrow();
  }

  @Test
  void heelBallAndToesStandOnTheFloorAndTheArchDoesNot() throws IOException, ProblemException {
    Foot foot = foot("standing");
    assertThat(lowest(foot, -60, 0)).isBetween(-1.0, 2.0);
    assertThat(lowest(foot, 56, 75)).isBetween(-1.0, 2.0);
    assertThat(lowest(foot, 95, 120)).isBetween(-1.0, 2.0);
    assertThat(lowest(foot, 20, 50)).isGreaterThan(5);
  }

  @Test
  void linesPartTheToesWhereTheSoleIsSeen() throws IOException, ProblemException {
    Foot foot = foot("all-fours");
    List<List<Vec3>> lines = foot.lines(new Camera(-10, 6));
    assertThat(lines).hasSizeBetween(2, 4);
    assertThat(foot.lines(new Camera(-10, -30))).isEmpty();
  }
}
