package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Body;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.HeadFrame;
import org.handoutpress.figure.rig.Skeleton;

/**
 * A head symbol on the page. Points of a symbol are in head heights from the head's centre: x to
 * {@code right} (in profile: out of the face), y to {@code up}.
 */
record Head(Vec2 centre, Vec2 right, Vec2 up) {
  private static final double FRONT_VIEW = .62;

  /** The head of a figure: in profile, or from the front if it looks at the viewer. */
  static List<Piece> of(Person person) {
    Skeleton skeleton = person.skeleton();
    double facing = skeleton.pose().camera().depth(HeadFrame.of(skeleton).forward());
    return facing < FRONT_VIEW ? ProfileHead.of(person) : FrontHead.of(person);
  }

  /** The frame of a head in profile: {@code right} is the side to which the face looks. */
  static Head profile(Skeleton skeleton) {
    Head head = front(skeleton);
    Camera camera = skeleton.pose().camera();
    Vec2 face = camera.flat(HeadFrame.of(skeleton).forward());
    return face.dot(head.right) >= 0 ? head : new Head(head.centre, head.right.times(-1), head.up);
  }

  static Head front(Skeleton skeleton) {
    Camera camera = skeleton.pose().camera();
    HeadFrame frame = HeadFrame.of(skeleton);
    Vec2 up = camera.flat(frame.up()).unit();
    return new Head(camera.flat(frame.centre()), up.left().times(-1), up);
  }

  Vec2 at(double x, double y) {
    return centre.plus(right.times(x * Body.HEAD)).plus(up.times(y * Body.HEAD));
  }

  Loop closed(double[][] points, int steps) {
    return CatmullRom.closed(place(points), steps);
  }

  Polyline open(double[][] points) {
    return CatmullRom.open(place(points), 6);
  }

  /** An upright ellipse around a point. */
  List<Vec2> ellipse(double x, double y, double halfWidth, double halfHeight) {
    List<Vec2> out = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      double a = 2 * Math.PI * i / 24;
      out.add(at(x + halfWidth * StrictMath.cos(a), y + halfHeight * StrictMath.sin(a)));
    }
    return out;
  }

  private List<Vec2> place(double[][] points) {
    List<Vec2> out = new ArrayList<>();
    for (double[] p : points) {
      out.add(at(p[0], p[1]));
    }
    return out;
  }
}
