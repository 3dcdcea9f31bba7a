package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Profile;
import org.handoutpress.figure.field.Vec2;

/**
 * A rounded form made of level ellipses, such as a skull or hair: at each height it reaches so far
 * forward, back and to the sides. A ridge in front (brow, nose, lips, chin) may stand out of it.
 */
final class HeadForm {
  private static final double STEP = .012;
  private static final double RIDGE = .03;
  private static final double SPACING = 2.5;
  private static final double SMALLEST = 250;

  private final double low;
  private final double high;
  private final Profile sections;
  private final Optional<Profile> ridge;
  private final double ridgeTop;

  /** Rows of height, front, back, half width, from low to high. */
  HeadForm(double[][] rows) {
    this(rows, Optional.empty(), 0);
  }

  /** The same with a ridge: rows of height and front. */
  HeadForm(double[][] rows, double[][] ridge) {
    this(rows, Optional.of(new Profile(ridge)), ridge[ridge.length - 1][0]);
  }

  private HeadForm(double[][] rows, Optional<Profile> ridge, double ridgeTop) {
    low = rows[0][0];
    high = rows[rows.length - 1][0];
    sections = new Profile(rows);
    this.ridge = ridge;
    this.ridgeTop = ridgeTop;
  }

  /** The outline of the whole. */
  Loop outline(HeadView view) {
    List<Vec2> right = new ArrayList<>();
    List<Vec2> left = new ArrayList<>();
    for (double y = low; y <= high; y += STEP) {
      double middle = middle(view, y);
      right.add(place(view, middle + 90, y));
      left.add(0, place(view, middle - 90, y));
    }
    right.addAll(left);
    return even(right);
  }

  /** The outline of a form without hollows and ridges, at any tilt. */
  Loop hull(HeadView view) {
    List<Vec2> points = new ArrayList<>();
    for (double y = low; y <= high; y += 2 * STEP) {
      double middle = middle(view, y);
      for (double turn = -180; turn < 180; turn += 10) {
        points.add(place(view, middle + turn, y));
      }
    }
    return even(Convex.hull(points));
  }

  /**
   * What is seen of a patch on the surface; in two pieces where it goes around the far side.
   *
   * @param curve its edge by (azimuth, height): 0 ahead, 90 to the left
   */
  List<Loop> patch(HeadView view, List<double[]> curve) {
    List<Loop> loops = new ArrayList<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      List<Vec2> points = new ArrayList<>();
      for (double[] p : curve) {
        double middle = middle(view, p[1]) + turn;
        points.add(place(view, Math.max(middle - 90, Math.min(middle + 90, p[0])), p[1]));
      }
      Loop loop = new Loop(points);
      if (Math.abs(loop.area()) > SMALLEST) {
        loops.add(even(points));
      }
    }
    return loops;
  }

  /** What is seen of a line on the surface by (azimuth, height), in one piece or more. */
  List<Polyline> line(HeadView view, List<double[]> curve) {
    List<Polyline> lines = new ArrayList<>();
    List<Vec2> run = new ArrayList<>();
    for (double[] p : curve) {
      double away = p[0] - middle(view, p[1]);
      double turned = away - 360 * Math.rint(away / 360);
      if (Math.abs(turned) < 80) {
        run.add(place(view, p[0], p[1]));
      } else {
        flush(lines, run);
      }
    }
    flush(lines, run);
    return lines;
  }

  /** A place on the surface. */
  Vec2 place(HeadView view, double azimuth, double y) {
    double[] row = sections.at(y);
    double a = StrictMath.toRadians(azimuth);
    double f = (row[0] + row[1]) / 2 + (row[0] - row[1]) / 2 * StrictMath.cos(a);
    double l = row[2] * StrictMath.sin(a);
    double off = azimuth - middle(view, y);
    double front = Math.signum(-view.left());
    double beyond = off - front * 90;
    boolean frontEdge = Math.abs(beyond - 360 * Math.rint(beyond / 360)) < 1e-6;
    double x = view.across(f, l);
    boolean ridged = frontEdge && ridge.isPresent() && y <= ridgeTop;
    return view.onPage(ridged ? front * withRidge(view, front * x, y) : x, view.lifted(f, l, y));
  }

  private double withRidge(HeadView view, double x, double y) {
    double out = ridge.orElseThrow().at(y)[0] * Math.abs(view.left());
    return Math.max(x, out + RIDGE * Math.abs(view.forward()));
  }

  // The azimuth that faces the viewer; 90 to either side of it lies the edge.
  private double middle(HeadView view, double y) {
    double[] row = sections.at(y);
    double depth = (row[0] - row[1]) / 2;
    double rightmost = StrictMath.atan2(row[2] * view.forward(), -depth * view.left());
    return StrictMath.toDegrees(rightmost) - 90;
  }

  private static void flush(List<Polyline> lines, List<Vec2> run) {
    if (run.size() > 3) {
      lines.add(new Polyline(run));
    }
    run.clear();
  }

  private static Loop even(List<Vec2> points) {
    Polyline around = new Polyline(new Loop(points).closed());
    int count = Math.max(16, (int) (around.length() / SPACING));
    List<Vec2> out = around.between(0, around.length(), count + 1).points();
    return new Loop(out.subList(0, count)).smoothed().fromRightmost();
  }
}
