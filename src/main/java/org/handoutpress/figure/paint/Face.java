package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Body;

/** Eyes, brows, nose, mouth, and what a look adds to a face. */
final class Face {
  private static final double EYE_FORWARD = .33;
  private static final double EYE_SIDE = .148;
  private static final double EYE_AZIMUTH = 22;
  private static final double SEEN = .16;

  private final HeadView view;
  private final Look.Face traits;
  private final boolean eyesClosed;
  private final Ink lips;
  private final List<Piece> pieces = new ArrayList<>();

  private Face(HeadView view, Look.Face traits, boolean eyesClosed, Ink lips) {
    this.view = view;
    this.traits = traits;
    this.eyesClosed = eyesClosed;
    this.lips = lips;
  }

  /** {@code lips}: what the mouth is drawn with; in a beard, the skin. */
  static List<Piece> of(HeadView view, Look.Face traits, boolean eyesClosed, Ink lips) {
    Face face = new Face(view, traits, eyesClosed, lips);
    face.paint();
    return face.pieces;
  }

  private void paint() {
    for (int side = -1; side <= 1; side += 2) {
      if (view.facing(side * EYE_AZIMUTH) > SEEN) {
        eye(side);
      }
    }
    if (view.forward() > .3) {
      nose();
    }
    mouth();
    if (traits.glasses()) {
      glasses();
    }
    if (traits.older()) {
      age();
    }
  }

  private void eye(int side) {
    Vec2 at = view.at(EYE_FORWARD, side * EYE_SIDE, .03);
    double wide = Math.max(.55, view.facing(side * EYE_AZIMUTH));
    if (eyesClosed) {
      line(2.8, side, new double[][] {{-.055, .04}, {-.025, .018}, {.025, .018}, {.055, .04}});
    } else {
      pieces.add(Piece.blot(ellipse(at, .026 * wide + .002, .043), Ink.LINE));
      line(2.2, side, new double[][] {{-.055, .062}, {-.03, .074}, {.01, .078}, {.05, .066}});
    }
    line(2.4, side, new double[][] {{-.075, .156}, {-.035, .169}, {.02, .171}, {.07, .154}});
  }

  // Points beside the eye: outwards, and height.
  private void line(double width, int side, double[][] points) {
    List<Vec2> out = new ArrayList<>();
    for (double[] p : points) {
      double l = side * (EYE_SIDE + p[0]);
      out.add(view.at(EYE_FORWARD + .02 - 1.1 * (l * l - EYE_SIDE * EYE_SIDE), l, p[1]));
    }
    pieces.add(Piece.line(CatmullRom.open(out, 6), width));
  }

  private void nose() {
    int side = view.left() >= 0 ? 1 : -1;
    List<Vec2> out = new ArrayList<>();
    double[][] points = {
      {.425, .012, -.03}, {.475, .022, -.10}, {.475, .032, -.14}, {.43, -.005, -.158}
    };
    for (double[] p : points) {
      out.add(view.at(p[0], -side * p[1], p[2]));
    }
    pieces.add(Piece.line(CatmullRom.open(out, 6), 2.2));
  }

  private void mouth() {
    double smile = view.hangs() ? 0 : .03;
    List<Vec2> out = new ArrayList<>();
    for (int i = -6; i <= 6; i++) {
      double l = .1 * i / 6;
      double azimuth = StrictMath.toDegrees(StrictMath.atan2(l * 2.4, .4));
      if (view.facing(azimuth) > -.05) {
        double lift = smile * (l / .1) * (l / .1);
        out.add(view.at(.418 - 9.5 * l * l, l, -.232 + lift));
      }
    }
    if (out.size() > 3) {
      Outline line = Outlines.lines(List.of(new Polyline(out)));
      pieces.add(Piece.of(Shape.stroked(line, lips, lips == Ink.LINE ? 2.6 : 3.4)));
    }
  }

  private void glasses() {
    List<Vec2> bridge = new ArrayList<>();
    for (int side = -1; side <= 1; side += 2) {
      double wide = view.facing(side * 12);
      if (wide > .1) {
        Vec2 at = view.at(.40, side * .15, .03);
        List<Vec2> ring = ellipse(at, Math.max(.04, .105 * wide), .095);
        ring.add(ring.get(0));
        pieces.add(Piece.line(new Polyline(ring), 2.4));
      }
      if (view.facing(side * 90) > .12) {
        List<Vec2> arm =
            List.of(
                view.at(.37, side * .26, .055),
                view.at(.2, side * .345, .06),
                view.at(-.03, side * .36, .05));
        pieces.add(Piece.line(CatmullRom.open(arm, 6), 2.4));
      }
      bridge.add(view.at(.43, side * .045, .05));
    }
    if (view.forward() > .3) {
      bridge.add(1, view.at(.45, 0, .062));
      pieces.add(Piece.line(CatmullRom.open(bridge, 6), 2.2));
    }
  }

  private void age() {
    for (int side = -1; side <= 1; side += 2) {
      if (view.facing(side * 40) > .3) {
        fine(side, new double[][] {{.385, .085, -.135}, {.365, .12, -.18}, {.345, .135, -.225}});
        fine(side, new double[][] {{.27, .245, .055}, {.245, .265, .07}, {.225, .28, .09}});
        fine(side, new double[][] {{.27, .245, .02}, {.245, .265, .012}, {.225, .275, -.005}});
      }
    }
  }

  private void fine(int side, double[][] points) {
    List<Vec2> out = new ArrayList<>();
    for (double[] p : points) {
      out.add(view.at(p[0], side * p[1], p[2]));
    }
    pieces.add(Piece.tapered(CatmullRom.open(out, 6), Ink.LINE, 1.8, 10));
  }

  private List<Vec2> ellipse(Vec2 at, double halfWidth, double halfHeight) {
    List<Vec2> out = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      double a = 2 * Math.PI * i / 24;
      Vec2 x = view.right().times(halfWidth * Body.HEAD * StrictMath.cos(a));
      out.add(at.plus(x).plus(view.up().times(halfHeight * Body.HEAD * StrictMath.sin(a))));
    }
    return out;
  }
}
