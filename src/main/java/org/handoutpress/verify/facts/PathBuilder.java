package org.handoutpress.verify.facts;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The current path and the current clip, in user space; the clip is kept as its box. */
final class PathBuilder {
  private static final int NO_CLIP = -1;

  private GeneralPath path = new GeneralPath();
  private int clipRule = NO_CLIP;
  private Deque<Rectangle2D> clips;

  PathBuilder(Rectangle2D page) {
    clips = new ArrayDeque<>(List.of(page));
  }

  void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  GeneralPath path() {
    return path;
  }

  /** The box of the current path, grown by half a stroke of this width, less what is clipped. */
  Rectangle2D extent(double stroke) {
    Rectangle2D box = Bounds.of(path);
    Rectangle2D grown =
        new Rectangle2D.Double(
            box.getX() - stroke / 2,
            box.getY() - stroke / 2,
            box.getWidth() + stroke,
            box.getHeight() + stroke);
    return grown.createIntersection(clip());
  }

  /** ISO 32000-1, 8.5.4: the clip takes effect after the path-painting operator. */
  void clipNext(int rule) {
    clipRule = rule;
  }

  /** Ends the current path, and gives it. */
  GeneralPath finish(int fillRule) {
    GeneralPath done = path;
    done.setWindingRule(fillRule);
    if (clipRule != NO_CLIP) {
      clips.push(clips.pop().createIntersection(Bounds.of(done)));
      clipRule = NO_CLIP;
    }
    path = new GeneralPath(Path2D.WIND_NON_ZERO);
    return done;
  }

  Rectangle2D clip() {
    return clips.element();
  }

  void save() {
    clips.push(clip());
  }

  void restore() {
    if (clips.size() > 1) {
      clips.pop();
    }
  }

  /** Goes into a form with this box; give what it returns to {@link #leave}. */
  Deque<Rectangle2D> enter(Rectangle2D box) {
    Deque<Rectangle2D> outer = clips;
    clips = new ArrayDeque<>(List.of(clip().createIntersection(box)));
    return outer;
  }

  void leave(Deque<Rectangle2D> outer) {
    clips = outer;
  }
}
