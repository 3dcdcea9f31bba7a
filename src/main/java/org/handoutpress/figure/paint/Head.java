package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Polyline;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Hair;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Body;

/** A head as it is seen from any side: hair, skin, ears, face. */
final class Head {
  private static final double[][] EAR = {
    {.005, .035},
    {-.03, .068},
    {-.075, .05},
    {-.09, -.02},
    {-.075, -.085},
    {-.04, -.115},
    {-.005, -.05}
  };
  private static final double[][] BEARD = {
    {0, -.150},
    {12, -.152},
    {22, -.175},
    {30, -.20},
    {46, -.185},
    {62, -.12},
    {72, -.03},
    {76, .04},
    {86, .03},
    {92, -.08},
    {98, -.18},
    {108, -.25},
    {114, -.30}
  };
  private static final double[][] KNOT = {
    {0, .155},
    {.11, .11},
    {.152, 0},
    {.11, -.115},
    {0, -.15},
    {-.115, -.11},
    {-.15, 0},
    {-.105, .11}
  };
  private static final double KNOT_BACK = -.545;
  private static final double KNOT_UP = .50;
  private static final double BUMPS = 1.7;
  private static final double BEHIND = -.1;

  private final HeadView view;
  private final Person person;
  private final Hair hair;
  private final HairCut cut;
  private final List<Piece> pieces = new ArrayList<>();

  private Head(Person person) {
    this.person = person;
    view = HeadView.of(person.skeleton());
    hair = person.look().hair();
    cut = HairCut.of(hair.style());
  }

  static List<Piece> of(Person person) {
    Head head = new Head(person);
    head.paint();
    return head.pieces;
  }

  private void paint() {
    boolean bun = hair.style() == Hair.Style.BUN;
    boolean bunBehind = view.forward() > 0;
    if (bun && bunBehind) {
      bun();
    }
    if (view.forward() < BEHIND) {
      skin();
      hair();
    } else {
      hair();
      ears(false);
      skin();
    }
    for (List<double[]> strand : cut.strands()) {
      for (Polyline line : cut.form().orElseThrow().line(view, strand)) {
        pieces.add(Piece.tapered(line, hair.shine(), 2.2, 40));
      }
    }
    if (bun && !bunBehind) {
      bun();
    }
    ears(true);
    Look.Face face = person.look().face();
    Ink lips = face.beard() ? person.skin(false) : Ink.LINE;
    pieces.addAll(Face.of(view, face, person.pose().head().eyesClosed(), lips));
  }

  private void hair() {
    if (hair.style() == Hair.Style.HEADSCARF) {
      pieces.add(Drape.of(person, hair.ink()));
    }
    cut.form().ifPresent(form -> symbol(curled(form.hull(view)), hair.ink()));
  }

  private void skin() {
    Ink skin = person.skin(false);
    if (cut.form().isEmpty()) {
      symbol(Skull.FORM.outline(view), skin);
      Skull.RING.patch(view, cut.ring()).forEach(loop -> symbol(loop, hair.ink()));
    } else {
      patch(cut.skin(), skin);
    }
    if (person.look().face().beard()) {
      List<double[]> left = HairCut.curve(BEARD);
      List<double[]> edge = new ArrayList<>(left);
      for (double y = -.312; y > -.474; y -= .012) {
        edge.add(new double[] {114, y});
      }
      edge.add(new double[] {114, -.474});
      patch(HairCut.around(edge), hair.ink());
    }
  }

  private void patch(List<double[]> curve, Ink ink) {
    Skull.FORM.patch(view, curve).forEach(loop -> symbol(loop, ink));
  }

  private void bun() {
    List<Vec2> points = new ArrayList<>();
    Vec2 at = view.at(KNOT_BACK, 0, KNOT_UP);
    for (double[] p : KNOT) {
      points.add(
          at.plus(view.right().times(p[0] * Body.HEAD)).plus(view.up().times(p[1] * Body.HEAD)));
    }
    symbol(CatmullRom.closed(points, 8), hair.ink());
  }

  private void ears(boolean before) {
    for (int side = -1; cut.ears() && side <= 1; side += 2) {
      boolean shown = view.facing(side * 100) > .3;
      if (shown == before && view.facing(side * 100) > -.35) {
        List<Vec2> points = new ArrayList<>();
        for (double[] p : EAR) {
          points.add(view.at(p[0], side * (.335 - .5 * p[0]), p[1]));
        }
        Loop loop = CatmullRom.closed(points, 6);
        Ink skin = person.skin(false);
        pieces.add(Piece.symbol(loop, skin, Piece.DETAIL, !before));
      }
    }
  }

  // Curls stand out of the outline as small bumps.
  private Loop curled(Loop outline) {
    if (hair.style() != Hair.Style.CURLY) {
      return outline;
    }
    Polyline around = new Polyline(outline.closed());
    double bumps = Math.rint(around.length() / 21);
    List<Vec2> out = new ArrayList<>();
    for (int i = 0; i + 1 < around.points().size(); i++) {
      double phase = Math.PI * bumps * around.run(i) / around.length();
      double lift = BUMPS * (2 * Math.abs(StrictMath.sin(phase)) - 1);
      out.add(around.points().get(i).minus(around.normal(i).times(lift)));
    }
    return new Loop(out).smoothed().fromRightmost();
  }

  private void symbol(Loop loop, Ink ink) {
    pieces.add(Piece.symbol(loop, ink, Piece.INNER, true));
  }
}
