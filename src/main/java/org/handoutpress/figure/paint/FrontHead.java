package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.HeadFrame;
import org.handoutpress.figure.rig.HeadPose;
import org.handoutpress.figure.rig.Skeleton;

/** A head from the front; the features move to where the face looks, for a slight three-quarter. */
final class FrontHead {
  private static final double[][] FACE = {
    {.0, .47},
    {.18, .45},
    {.31, .33},
    {.345, .14},
    {.335, -.05},
    {.30, -.22},
    {.215, -.38},
    {.10, -.475},
    {0, -.495},
    {-.10, -.475},
    {-.215, -.38},
    {-.30, -.22},
    {-.335, -.05},
    {-.345, .14},
    {-.31, .33},
    {-.18, .45}
  };
  private static final double[][] BACK_HAIR = {
    {0, .555},
    {.19, .53},
    {.33, .42},
    {.395, .24},
    {.39, .04},
    {.35, -.12},
    {0, -.2},
    {-.35, -.12},
    {-.39, .04},
    {-.395, .24},
    {-.33, .42},
    {-.19, .53}
  };
  private static final double[][] LONG_CAP = {
    {-.355, -.02},
    {-.395, .10},
    {-.39, .26},
    {-.325, .425},
    {-.19, .53},
    {0, .555},
    {.19, .53},
    {.325, .425},
    {.39, .26},
    {.395, .10},
    {.355, -.02}
  };
  private static final double[][] LONG_HAIRLINE = {
    {.325, .10}, {.27, .235}, {.16, .335}, {.0, .375}, {-.16, .335}, {-.27, .235}, {-.325, .10}
  };
  private static final double[][] BUN = {
    {0, .83}, {.12, .80}, {.18, .69}, {.15, .57}, {0, .52}, {-.15, .57}, {-.18, .69}, {-.12, .80}
  };

  private final Head head;
  private final Ink skin;
  private final Ink hair;
  private final HeadPose pose;
  private final double turn;
  private final double nod;

  private FrontHead(Person person) {
    Skeleton skeleton = person.skeleton();
    skin = person.skin(false);
    hair = person.look().hair().ink();
    head = Head.front(skeleton);
    pose = skeleton.pose().head();
    Vec2 face = skeleton.pose().camera().flat(HeadFrame.of(skeleton).forward());
    turn = Math.max(-.10, Math.min(.10, face.dot(head.right()) * .16));
    nod = Math.max(-.09, Math.min(.09, face.dot(head.up()) * .16));
  }

  static List<Piece> of(Person person) {
    return new FrontHead(person).pieces();
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    double[][] bun = shifted(BUN, -2 * turn, -1.2 * nod);
    pieces.add(Piece.symbol(head.closed(bun, 8), hair, Piece.INNER, true));
    pieces.add(Piece.symbol(head.closed(BACK_HAIR, 8), hair, Piece.INNER, true));
    ears(pieces);
    pieces.add(Piece.symbol(head.closed(FACE, 6), skin, Piece.INNER, true));
    pieces.add(Piece.symbol(head.closed(cap(), 8), hair, Piece.INNER, true));
    eye(pieces, -.15);
    eye(pieces, .15);
    pieces.add(line(2.2, new double[][] {{0, -.02}, {.02, -.12}, {.035, -.155}, {-.01, -.165}}));
    if (pose.mouth()) {
      double[][] smile = {{-.085, -.265}, {-.03, -.295}, {.03, -.295}, {.085, -.265}};
      pieces.add(line(2.6, smile));
    }
    return pieces;
  }

  private void ears(List<Piece> pieces) {
    for (int side = -1; side <= 1; side += 2) {
      if (side * turn < .06) {
        double[][] ear = {
          {side * .33, .05},
          {side * .385, .055},
          {side * .395, -.03},
          {side * .36, -.12},
          {side * .31, -.11}
        };
        double[][] there = shifted(ear, -.9 * turn, 0);
        pieces.add(Piece.symbol(head.closed(there, 6), skin, Piece.DETAIL, true));
      }
    }
  }

  private double[][] cap() {
    List<double[]> points = new ArrayList<>(List.of(LONG_CAP));
    for (double[] p : LONG_HAIRLINE) {
      boolean free = Math.abs(p[0]) < .30;
      points.add(free ? new double[] {p[0] + turn * .9, p[1] + nod * .9} : p);
    }
    return points.toArray(double[][]::new);
  }

  private void eye(List<Piece> pieces, double x) {
    if (pose.eyesClosed()) {
      double[][] lid = {{x - .06, .02}, {x - .03, -.005}, {x + .03, -.005}, {x + .06, .02}};
      pieces.add(line(2.8, lid));
    } else {
      double[] eye = onFace(x, 0);
      pieces.add(Piece.blot(head.ellipse(eye[0], eye[1], .027, .042), Ink.LINE));
      pieces.add(line(2.2, new double[][] {{x - .055, .03}, {x, .058}, {x + .055, .03}}));
    }
    pieces.add(line(2.4, new double[][] {{x - .07, .125}, {x, .15}, {x + .07, .125}}));
  }

  private Piece line(double width, double[][] points) {
    double[][] placed = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      placed[i] = onFace(points[i][0], points[i][1]);
    }
    return Piece.line(head.open(placed), width);
  }

  private double[] onFace(double x, double y) {
    return new double[] {x * (1 - Math.abs(turn) * .5) + turn, y + nod};
  }

  private static double[][] shifted(double[][] points, double dx, double dy) {
    double[][] out = new double[points.length][];
    for (int i = 0; i < points.length; i++) {
      out[i] = new double[] {points[i][0] + dx, points[i][1] + dy};
    }
    return out;
  }
}
