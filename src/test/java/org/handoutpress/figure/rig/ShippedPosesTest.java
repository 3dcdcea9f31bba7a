package org.handoutpress.figure.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped pose is a posture that an adult can take, on a floor that carries it. */
class ShippedPosesTest {
  static Stream<String> ids() throws IOException, ProblemException {
    return Shipped.poses().keySet().stream();
  }

  private static Skeleton skeleton(String id) throws IOException, ProblemException {
    return new Skeleton(Shipped.poses().get(id));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void segmentsKeepTheirLength(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    for (Side side : Side.values()) {
      Limb arm = s.armOf(side);
      Limb leg = s.legOf(side);
      assertThat(arm.root().distance(arm.middle())).isCloseTo(Body.UPPER_ARM, within(.6));
      assertThat(arm.middle().distance(arm.end())).isCloseTo(Body.FOREARM, within(.6));
      assertThat(leg.root().distance(leg.middle())).isCloseTo(Body.THIGH, within(.6));
      assertThat(leg.middle().distance(leg.end())).isCloseTo(Body.SHIN, within(.6));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void handsAndFeetReachTheirTargets(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    for (Side side : Side.values()) {
      assertThat(s.armOf(side).miss()).as("arm %s", side).isLessThan(.5);
      assertThat(s.legOf(side).miss()).as("leg %s", side).isLessThan(.5);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void jointsStayInTheirRange(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    for (Side side : Side.values()) {
      Limb arm = s.armOf(side);
      Limb leg = s.legOf(side);
      assertThat(leg.bend()).as("knee %s", side).isLessThanOrEqualTo(155);
      assertThat(arm.bend()).as("elbow %s", side).isLessThanOrEqualTo(165);
      assertThat(arm.lower().bendTo(arm.last())).as("wrist %s", side).isLessThanOrEqualTo(90);
      assertThat(leg.lower().bendTo(leg.last())).as("ankle %s", side).isBetween(15.0, 105.0);
      double hip = 180 - leg.upper().bendTo(s.pose().spine().get(0));
      assertThat(hip).as("hip %s", side).isLessThanOrEqualTo(135);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void kneesBendBackwardsOnly(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    for (Side side : Side.values()) {
      Limb leg = s.legOf(side);
      // Out of the picture plane the front of a thigh is not known well enough to judge.
      if (Math.abs(leg.upper().phi()) > 40) {
        continue;
      }
      double forward = leg.lower().vector().dot(leg.upper().front());
      assertThat(forward).as("knee %s", side).isLessThan(.1);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void nothingSinksIntoTheFloor(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    for (Side side : Side.values()) {
      assertThat(lowest(new Foot(s, side).flesh())).as("foot %s", side).isGreaterThan(-8);
      assertThat(lowest(new Hand(s, side).flesh())).as("hand %s", side).isGreaterThan(-8);
      assertThat(s.forearm(side).lowest()).as("forearm %s", side).isGreaterThan(-8);
      assertThat(s.shin(side, 0, 1, 0).lowest()).as("shin %s", side).isGreaterThan(-8);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theBodyRestsOnTheFloor(String id) throws IOException, ProblemException {
    Skeleton s = skeleton(id);
    List<Double> parts =
        List.of(
            lowest(new Foot(s, Side.NEAR).flesh()),
            lowest(new Hand(s, Side.NEAR).flesh()),
            s.shin(Side.NEAR, 0, 1, 0).lowest(),
            lowest(Torso.flesh(s, -58, 303, 0, 40)));
    assertThat(parts).as("feet, hands, knees, trunk").anyMatch(y -> y > -45 && y < 11);
  }

  @Test
  void feetStayDownWhileTheBridgeRises() throws IOException, ProblemException {
    for (Side side : Side.values()) {
      assertThat(
              skeleton("bridge")
                  .legOf(side)
                  .end()
                  .distance(skeleton("crook-lying").legOf(side).end()))
          .isLessThan(1);
    }
  }

  @Test
  void handsAndKneesStayDownInCatAndCow() throws IOException, ProblemException {
    Skeleton cat = skeleton("cat");
    Skeleton cow = skeleton("cow");
    for (Side side : Side.values()) {
      assertThat(cat.armOf(side).end().x()).isCloseTo(cow.armOf(side).end().x(), within(1.0));
      assertThat(cat.armOf(side).end().y()).isCloseTo(17, within(1.0));
      assertThat(cat.legOf(side).middle().distance(cow.legOf(side).middle())).isLessThan(10);
    }
  }

  @Test
  void theFarFootStaysDownWhenAKneeIsPulledUp() throws IOException, ProblemException {
    assertThat(
            skeleton("knee-to-chest")
                .legOf(Side.FAR)
                .end()
                .distance(skeleton("crook-lying").legOf(Side.FAR).end()))
        .isLessThan(1);
  }

  private static double lowest(List<Chain> chains) {
    return chains.stream().mapToDouble(Chain::lowest).min().orElseThrow();
  }
}
