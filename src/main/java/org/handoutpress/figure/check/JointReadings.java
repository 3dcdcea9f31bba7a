package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;

/** Measures the joints of a pose as a goniometer would: neighbouring bones against each other. */
public final class JointReadings {
  private JointReadings() {}

  public static List<JointReading> of(Skeleton skeleton) {
    List<JointReading> readings = new ArrayList<>();
    for (Side side : Side.values()) {
      readings.addAll(new LegReadings(skeleton, side).all());
      readings.addAll(new ArmReadings(skeleton, side).all());
    }
    readings.addAll(new SpineReadings(skeleton).all());
    readings.addAll(new NeckReadings(skeleton).all());
    return readings;
  }
}
