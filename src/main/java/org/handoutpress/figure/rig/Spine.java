package org.handoutpress.figure.rig;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.CatmullRom;

/** The curve of the spine from the hip joints (station 0) to the base of the neck (305). */
public final class Spine {
  private static final double[] STATIONS = {0, 70, 145, 220, 305};
  private static final double[] LENGTHS = {
    Body.PELVIS, Body.LUMBAR, Body.THORAX, Body.UPPER_THORAX
  };
  private static final int STEPS = 12;
  private static final double TWIST_ENDS = 274;

  /**
   * A place on the spine and its axes.
   *
   * @param front to the belly
   * @param along to the head
   * @param across to the near side
   */
  public record Frame(Vec3 at, Vec3 front, Vec3 along, Vec3 across) {}

  private record Knot(double station, Vec3 at) {}

  private final Pose pose;
  private final List<Knot> knots = new ArrayList<>();

  Spine(Pose pose) {
    this.pose = pose;
    List<Vec3> joints = new ArrayList<>(List.of(pose.root()));
    for (int i = 0; i < LENGTHS.length; i++) {
      joints.add(joints.get(i).plus(pose.spine().get(i).vector().times(LENGTHS[i])));
    }
    joints.add(0, pose.root().plus(first().times(-60)));
    joints.add(joints.get(LENGTHS.length + 1).plus(last().times(60)));
    for (int i = 1; i <= LENGTHS.length; i++) {
      addKnots(joints.subList(i - 1, i + 3), STATIONS[i - 1], STATIONS[i]);
    }
    knots.add(new Knot(STATIONS[4], joints.get(LENGTHS.length + 1)));
  }

  /** The base of the neck. */
  Vec3 top() {
    return knots.get(knots.size() - 1).at();
  }

  /** The pelvis's axis from the far hip joint to the near one. */
  Vec3 pelvisAcross() {
    return across(first(), pose.pelvisTwist());
  }

  /** The frame at a station; below 0 the pelvis goes on straight. */
  public Frame at(double station) {
    if (station <= 0) {
      return frame(station, pose.root().plus(first().times(station)), first());
    }
    int i = 1;
    while (i < knots.size() - 1 && station > knots.get(i).station()) {
      i++;
    }
    Knot a = knots.get(i - 1);
    Knot b = knots.get(i);
    double t = (station - a.station()) / (b.station() - a.station());
    return frame(station, a.at().towards(b.at(), t), b.at().minus(a.at()).unit());
  }

  private void addKnots(List<Vec3> p, double from, double to) {
    for (int k = 0; k < STEPS; k++) {
      double t = (double) k / STEPS;
      double[] w = CatmullRom.weights(t);
      Vec3 at = p.get(0).times(w[0]).plus(p.get(1).times(w[1]));
      at = at.plus(p.get(2).times(w[2])).plus(p.get(3).times(w[3]));
      knots.add(new Knot(from + t * (to - from), at));
    }
  }

  private Frame frame(double station, Vec3 at, Vec3 along) {
    double u = Math.max(0, Math.min(1, station / TWIST_ENDS));
    double share = u * u * (3 - 2 * u);
    double twist = pose.pelvisTwist() + (pose.chestTwist() - pose.pelvisTwist()) * share;
    Vec3 across = across(along, twist);
    return new Frame(at, along.cross(across), along, across);
  }

  private Vec3 first() {
    return pose.spine().get(0).vector();
  }

  private Vec3 last() {
    return pose.spine().get(LENGTHS.length - 1).vector();
  }

  private static Vec3 across(Vec3 along, double twist) {
    Vec3 z = Vec3.TOWARDS_VIEWER.perpendicularTo(along);
    double a = StrictMath.toRadians(twist);
    return z.times(StrictMath.cos(a)).plus(along.cross(z).times(StrictMath.sin(a)));
  }
}
