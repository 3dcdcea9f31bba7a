package org.handoutpress.figure.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a physiotherapist looks for in each exercise. */
class ShippedPosturesTest {
  private static Skeleton skeleton(String id) throws IOException, ProblemException {
    return new Skeleton(Shipped.poses().get(id));
  }

  private static double lowest(List<Chain> chains) {
    return chains.stream().mapToDouble(Chain::lowest).min().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void handsAreUnderShouldersAndKneesUnderHipsOnAllFours(Side side)
      throws IOException, ProblemException {
    Skeleton s = skeleton("all-fours");
    assertThat(s.armOf(side).end().x()).isCloseTo(s.armOf(side).root().x(), within(10.0));
    assertThat(s.legOf(side).middle().x()).isCloseTo(s.legOf(side).root().x(), within(10.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all-fours", "cat", "cow", "childs-pose", "thread-the-needle", "cobra"})
  void feetLieOnTheirBacksWithTheSolesUp(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    for (Side side : Side.values()) {
      Foot foot = new Foot(s, side);
      assertThat(lowest(foot.flesh())).as("foot %s", side).isBetween(-3.5, 5.0);
      double heel = foot.flesh().get(0).balls().get(2).at().y();
      assertThat(heel).as("heel over ankle %s", side).isGreaterThan(s.legOf(side).end().y() + 15);
    }
  }

  @Test
  void theBridgeIsOneStraightLine() throws IOException, ProblemException {
    Skeleton s = skeleton("bridge");
    Vec3 hip = s.legOf(Side.NEAR).root();
    Vec3 thigh = s.legOf(Side.NEAR).middle().minus(hip);
    Vec3 trunk = hip.minus(s.armOf(Side.NEAR).root());
    assertThat(Direction.of(trunk).theta()).isCloseTo(Direction.of(thigh).theta(), within(4.0));
  }

  @Test
  void theLowBackStaysDownWhenAKneeIsPulledUp() throws IOException, ProblemException {
    List<Chain> lumbar = Torso.flesh(skeleton("knee-to-chest"), 80, 140, 0, 12);
    assertThat(lowest(lumbar)).isBetween(-8.0, 5.0);
  }

  @Test
  void hipsRestOnHeelsInChildsPose() throws IOException, ProblemException {
    Skeleton s = skeleton("childs-pose");
    double seat = lowest(Torso.flesh(s, -58, 20, 0, 12));
    double heel =
        new Foot(s, Side.NEAR)
            .flesh().get(0).balls().stream()
                .mapToDouble(b -> b.at().y() + b.radius())
                .max()
                .orElseThrow();
    assertThat(seat - heel).isBetween(-20.0, 10.0);
  }

  @Test
  void shouldersStayAwayFromTheEarsInTheCobra() throws IOException, ProblemException {
    Skeleton s = skeleton("cobra");
    double ear = HeadFrame.of(s).centre().y();
    assertThat(ear - s.armOf(Side.NEAR).root().y()).isGreaterThan(100);
  }

  @Test
  void elbowsStayOffTheFloorInTheCobra() throws IOException, ProblemException {
    assertThat(skeleton("cobra").armOf(Side.NEAR).middle().y()).isGreaterThan(70);
  }

  @Test
  void bothShouldersStayDownInTheTwist() throws IOException, ProblemException {
    Skeleton start = skeleton("crook-lying-from-above");
    Skeleton end = skeleton("supine-twist");
    for (Side side : Side.values()) {
      double lifted = end.armOf(side).root().y() - start.armOf(side).root().y();
      assertThat(lifted).as("shoulder %s", side).isBetween(-5.0, 5.0);
    }
  }

  @Test
  void kneesLieTogetherInTheTwist() throws IOException, ProblemException {
    Skeleton s = skeleton("supine-twist");
    double apart = s.legOf(Side.NEAR).middle().distance(s.legOf(Side.FAR).middle());
    assertThat(apart).isLessThan(100);
    assertThat(s.legOf(Side.NEAR).middle().z()).isGreaterThan(200);
  }

  @Test
  void hipsStayOverTheKneesAndTheShoulderPressesDownInThreadTheNeedle()
      throws IOException, ProblemException {
    Skeleton s = skeleton("thread-the-needle");
    assertThat(s.legOf(Side.NEAR).root().x())
        .isCloseTo(s.legOf(Side.NEAR).middle().x(), within(10.0));
    assertThat(s.upperArm(Side.FAR, .5, 0).lowest()).isBetween(-3.0, 5.0);
  }
}
