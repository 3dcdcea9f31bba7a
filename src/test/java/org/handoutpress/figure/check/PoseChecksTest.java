package org.handoutpress.figure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Direction;
import org.handoutpress.figure.rig.LimbTarget;
import org.handoutpress.figure.rig.PartFlesh;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.SidePose;
import org.handoutpress.figure.rig.Skeleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each check of a pose sees the fault that is planted for it. */
class PoseChecksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "knee hyperextension|/near/leg|[-90, -91, 0]|[-90, -60, 0]",
        "knee flexion|/near/leg|[-90, -91, 0]|[-10, 190, 190]",
        "hip flexion|/near/leg|[-90, -91, 0]|[70, -91, 0]",
        "hip extension|/near/leg|[-90, -91, 0]|[-130, -131, 0]",
        "hip abduction|/near/leg|[-90, -91, 0]|[[-90, 70], [-90, 70], 0]",
        "hip adduction|/near/leg|[-90, -91, 0]|[[-90, -50], [-90, -50], 0]",
        "ankle plantarflexion|/near/leg|[-90, -91, 0]|[-90, -91, -91]",
        "ankle dorsiflexion|/near/leg|[-90, -91, 0]|[-90, -91, 50]",
        "elbow flexion|/near/arm|[-95, -83, -80]|[-95, 80, 80]",
        "wrist bend|/near/arm|[-95, -83, -80]|[-95, -83, 30]",
        "shoulder flexion|/near/arm|[-95, -83, -80]|[120, 120, 120]",
        "shoulder extension|/near/arm|[-95, -83, -80]|[180, 180, 180]",
        "lumbar flexion|/spine|[90, 93, 91, 86]|[90, 40, 0, -10]",
        "lumbar extension|/spine|[90, 93, 91, 86]|[90, 110, 140, 140]",
        "thoracic flexion|/spine|[90, 93, 91, 86]|[90, 93, 91, 30]",
        "thoracic extension|/spine|[90, 93, 91, 86]|[90, 93, 91, 120]",
        "trunk rotation|/chestTwist|\"head\": |\"chestTwist\": 75, \"head\": ",
        "neck flexion|/head|\"crown\": 90|\"crown\": 10",
        "neck extension|/head|\"crown\": 90|\"crown\": 160",
        "neck side bend|/head|\"crown\": 90|\"crown\": 90, \"up\": [0, 1, 3]",
        "neck rotation|/head|\"crown\": 90|\"crown\": 90, \"face\": [-1, 0, 0.2]",
      })
  void seesAJointThatGoesTooFar(String motion, String pointer, String right, String fault)
      throws ProblemException {
    List<Finding> findings =
        new JointRanges().find(Planted.skeleton(Planted.STANDING, right, fault));
    assertThat(findings)
        .anySatisfy(
            f -> {
              assertThat(f.pointer()).isEqualTo(pointer);
              assertThat(f.what()).contains(motion);
              assertThat(f.advice()).contains("the limit is from");
            });
  }

  @ParameterizedTest
  @EnumSource(JointMotion.class)
  void everyLimitIsTestedAndHasASource(JointMotion motion) throws ProblemException {
    assertThat(JointReadings.of(new Skeleton(Planted.pose(Planted.STANDING))))
        .filteredOn(r -> r.motion() == motion)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.degrees()).isLessThan(20));
    assertThat(motion.limit()).isBetween(motion.published(), 185.0);
    assertThat(motion.source().reference()).hasSizeGreaterThan(20);
  }

  @Test
  void seesALimbThatIsNoNumber() throws Exception {
    Pose standing = Planted.pose(Planted.STANDING);
    Direction nowhere = new Direction(Double.NaN, 0);
    LimbTarget arm = new LimbTarget.Directions(nowhere, nowhere, nowhere);
    SidePose near = Planted.with(standing.near(), "arm", arm);
    Pose wrong = Planted.with(standing, "near", near);
    assertThat(new SegmentLengths().find(new Skeleton(standing))).isEmpty();
    assertThat(new SegmentLengths().find(new Skeleton(wrong)))
        .hasSize(2)
        .allSatisfy(f -> assertThat(f.pointer()).isEqualTo("/near/arm"));
  }

  @Test
  void findsNothingInASoundPose() throws ProblemException {
    assertThat(Inspection.of(Planted.pose(Planted.STANDING))).isEmpty();
    assertThat(Inspection.of(Planted.pose(Planted.KNEELING))).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "near-hand, 40, above it",
    "near-hand, -40, below it",
    "near-hand, 0, ''",
  })
  void seesAHandThatDoesNotLieOnTheTable(String part, double off, String what)
      throws ProblemException {
    Skeleton floor = Planted.skeleton(Planted.KNEELING, "17]", "217]");
    double height = PartFlesh.lowest(floor, BodyPart.NEAR_HAND) - off;
    String table =
        ", \"props\": [{\"kind\": \"table\", \"at\": [300, 0], \"size\": [200, "
            + height
            + ", 300]}], ";
    String text = Planted.KNEELING.replace("17]", "217]").replace("}\n  ],\n", "}\n  ]" + table);
    Skeleton skeleton =
        Planted.skeleton(
            text, "\"" + part + "\", \"on\": \"floor\"", "\"" + part + "\", \"on\": \"table\"");
    assertThat(new Contacts().find(skeleton))
        .filteredOn(f -> f.what().contains(part))
        .hasSize(what.isEmpty() ? 0 : 1)
        .allSatisfy(f -> assertThat(f.what()).contains("on the table", what));
  }

  @Test
  void seesAContactWithAThingThatIsNotThere() throws ProblemException {
    Skeleton skeleton =
        Planted.skeleton(
            Planted.KNEELING, "near-hand\", \"on\": \"floor", "near-hand\", \"on\": \"wall");
    assertThat(new Contacts().find(skeleton))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).isEqualTo("There is no wall in this pose."));
  }

  @Test
  void seesATargetOutOfReach() throws ProblemException {
    Skeleton skeleton = Planted.skeleton(Planted.KNEELING, "[255, 17]", "[355, 17]");
    assertThat(new Reach().find(skeleton))
        .hasSize(2)
        .first()
        .satisfies(f -> assertThat(f.pointer()).isEqualTo("/near/arm/to"));
  }

  @Test
  void seesAHandAboveTheFloorItRestsOn() throws ProblemException {
    Skeleton skeleton = Planted.skeleton(Planted.KNEELING, "[255, 17]", "[255, 37]");
    assertThat(new Contacts().find(skeleton))
        .filteredOn(f -> f.what().contains("-hand"))
        .hasSize(2)
        .allSatisfy(f -> assertThat(f.what()).contains("above it"))
        .allSatisfy(f -> assertThat(f.pointer()).startsWith("/contacts/"));
  }

  @Test
  void seesAFootInTheFloor() throws ProblemException {
    Skeleton skeleton = Planted.skeleton(Planted.STANDING, "[0, 529]", "[0, 520]");
    assertThat(new Contacts().find(skeleton))
        .hasSize(2)
        .allSatisfy(f -> assertThat(f.what()).contains("9 below it"));
  }

  @Test
  void seesWhatSinksIntoTheFloor() throws ProblemException {
    Skeleton skeleton = Planted.skeleton(Planted.STANDING, "[0, 529]", "[0, 100]");
    assertThat(new AboveFloor().find(skeleton))
        .anySatisfy(f -> assertThat(f.what()).contains("near-hand is", "below the floor"));
  }

  @ParameterizedTest
  @EnumSource(BodyPart.class)
  void everyPartHasFleshAroundItsPlace(BodyPart part) throws ProblemException {
    Skeleton skeleton = new Skeleton(Planted.pose(Planted.STANDING));
    double gap =
        PartFlesh.of(skeleton, part).stream()
            .mapToDouble(b -> b.at().distance(PartFlesh.place(skeleton, part)))
            .min()
            .orElseThrow();
    assertThat(gap).as(part.name().toLowerCase(Locale.ROOT)).isLessThan(60);
  }
}
