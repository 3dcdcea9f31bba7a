package org.handoutpress.figure.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.scene.PoseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandTest {
  private static final double CLOTH = 2;

  record Case(String name, Skeleton skeleton, Side side) {
    HandPose pose() {
      return skeleton.pose().side(side).hand();
    }

    Hand hand() {
      return new Hand(skeleton, side);
    }

    Vec3 wrist() {
      return skeleton.armOf(side).end();
    }

    Chain limb() {
      HeldLimb held = pose().holds().orElseThrow();
      boolean shin = held == HeldLimb.NEAR_SHIN || held == HeldLimb.FAR_SHIN;
      return shin ? skeleton.shin(held.side(), 0, 1, CLOTH) : skeleton.thigh(held.side());
    }

    @Override
    public String toString() {
      return name + " " + side;
    }
  }

  static List<Case> holding() throws IOException, ProblemException {
    return cases().stream().filter(c -> c.pose().holds().isPresent()).toList();
  }

  static List<Case> onTheFloor() throws IOException, ProblemException {
    return cases().stream()
        .filter(c -> c.pose().shape() == HandShape.FLAT && c.wrist().y() < 30)
        // One hand lies on the other there, tilted.
        .filter(c -> !c.name().equals("prone-resting"))
        .toList();
  }

  private static List<Case> cases() throws IOException, ProblemException {
    List<Case> cases = new ArrayList<>();
    for (Map.Entry<String, Pose> e : Shipped.poses().entrySet()) {
      for (Side side : Side.values()) {
        cases.add(new Case(e.getKey(), new Skeleton(e.getValue()), side));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("holding")
  void aHoldingFingerTouchesTheLimbAndDoesNotSinkIn(Case c) {
    for (Chain finger : c.hand().fingers()) {
      assertThat(finger.balls()).allSatisfy(b -> assertThat(gap(b, c.limb())).isBetween(-6.0, 4.0));
    }
  }

  @ParameterizedTest
  @MethodSource("holding")
  void aHoldingWristIsNotFarFromTheLimb(Case c) {
    assertThat(gap(new Ball(c.wrist(), 13), c.limb())).isBetween(-10.0, 30.0);
  }

  @ParameterizedTest
  @MethodSource("onTheFloor")
  void aFlatHandLiesOnTheFloor(Case c) {
    double lowest = c.hand().flesh().stream().mapToDouble(Chain::lowest).min().orElseThrow();
    assertThat(lowest).isBetween(-2.0, 3.0);
    assertThat(c.hand().fingers()).allSatisfy(f -> assertThat(f.lowest()).isLessThan(10));
  }

  @Test
  void aFistBringsTheFingerTipsBackToThePalm() throws IOException, ProblemException {
    Case fist = standing(HandShape.FIST);
    assertThat(fist.hand().fingers())
        .hasSize(4)
        .allSatisfy(f -> assertThat(grown(fist, f)).isNegative());
  }

  @Test
  void onlyTheIndexFingerPoints() throws IOException, ProblemException {
    Case point = standing(HandShape.POINT);
    List<Chain> fingers = point.hand().fingers();
    assertThat(grown(point, fingers.get(0))).isCloseTo(42, within(4.0));
    assertThat(fingers.subList(1, 4)).allSatisfy(f -> assertThat(grown(point, f)).isNegative());
  }

  @Test
  void theThumbsOfTwoHandsOnTheFloorPointToEachOther() throws IOException, ProblemException {
    Skeleton s = new Skeleton(Shipped.poses().get("all-fours"));
    for (Side side : Side.values()) {
      List<Chain> flesh = new Hand(s, side).flesh();
      List<Ball> thumb = flesh.get(flesh.size() - 1).balls();
      double inwards = s.armOf(side).end().z() - thumb.get(thumb.size() - 1).at().z();
      assertThat(inwards * side.sign()).isGreaterThan(20);
    }
  }

  // How much farther from the wrist the tip is than the knuckle.
  private static double grown(Case c, Chain finger) {
    Vec3 knuckle = finger.balls().get(0).at();
    return finger.balls().get(3).at().distance(c.wrist()) - knuckle.distance(c.wrist());
  }

  private static double gap(Ball ball, Chain limb) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 1 < limb.balls().size(); i++) {
      Ball a = limb.balls().get(i);
      Ball b = limb.balls().get(i + 1);
      for (double t = 0; t <= 1; t += .125) {
        double radius = a.radius() + (b.radius() - a.radius()) * t;
        least = Math.min(least, a.at().towards(b.at(), t).distance(ball.at()) - radius);
      }
    }
    return least - ball.radius();
  }

  private static Case standing(HandShape shape) throws IOException, ProblemException {
    String text = Files.readString(Shipped.ROOT.resolve("poses/standing.json"));
    String name = shape.name().toLowerCase(Locale.ROOT);
    byte[] bytes = text.replace("\"rest\"", "\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
    return new Case(name, new Skeleton(PoseReader.read("standing.json", bytes)), Side.NEAR);
  }
}
