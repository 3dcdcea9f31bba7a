package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.field.Disc;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Top;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Spine;
import org.handoutpress.figure.rig.Torso;
import org.handoutpress.figure.rig.Vec3;

/** The two large fields that the limbs grow out of: the seat of the leggings, and the shirt. */
record Garments(Field pelvis, Field shirt) {
  private static final double BLUR = 1.6;
  private static final double COLLAR = 303;

  // How much lower a loose top hangs.
  private static final double LOWER = 20;

  static Garments of(Person person) {
    return new Garments(seat(person), shirt(person));
  }

  private static Field seat(Person person) {
    Skeleton skeleton = person.skeleton();
    double grow = Trousers.seat(person);
    List<Strand> hips = person.camera().flat(Torso.flesh(skeleton, -58, 80, grow, 16));
    Field field = Field.of(Grid.around(hips), hips);
    return Floor.cut(skeleton.pose().camera(), field, Floor.NEAR_HALF, support(skeleton))
        .blur(BLUR);
  }

  private static Field shirt(Person person) {
    Skeleton skeleton = person.skeleton();
    boolean loose = person.look().top().cut() != Top.Cut.TEE;
    Camera camera = skeleton.pose().camera();
    Spine spine = skeleton.spine();
    double hem = skeleton.pose().hem() - (loose ? LOWER : 0);
    List<Strand> lower = camera.flat(Torso.flesh(skeleton, hem - 25, 160, loose ? 8 : 3, 20));
    List<Strand> upper = camera.flat(Torso.flesh(skeleton, 150, COLLAR, loose ? 4.5 : 2.5, 24));
    List<Strand> yoke = yoke(skeleton);
    List<Strand> all = new ArrayList<>(lower);
    all.addAll(upper);
    all.addAll(yoke);
    Grid grid = Grid.around(all);
    Spine.Frame end = spine.at(hem);
    Vec2 head = camera.flat(end.along());
    Field belly = Field.of(grid, lower).blur(BLUR);
    if (head.length() > .35) {
      belly = belly.clip(camera.flat(end.at()), head);
    }
    Field chest = collar(skeleton, Field.of(grid, upper), Field.of(grid, yoke)).blur(BLUR);
    Field whole = Floor.cut(camera, belly.union(chest), Floor.NEAR_HALF, support(skeleton) + 1);
    return neckline(skeleton, whole);
  }

  private static double support(Skeleton skeleton) {
    Vec3 hips = skeleton.pose().root();
    return skeleton.pose().support(hips, hips);
  }

  // From the base of the neck to the shoulders, so that the shirt has sleeves to sew on.
  private static List<Strand> yoke(Skeleton skeleton) {
    Camera camera = skeleton.pose().camera();
    List<Strand> strands = new ArrayList<>();
    for (Side side : Side.values()) {
      Vec2 shoulder = camera.flat(skeleton.armOf(side).root());
      Spine.Frame f = skeleton.spine().at(276);
      Vec3 neck = f.at().plus(f.across().times(24 * side.sign())).minus(f.along().times(4));
      strands.add(Strand.of(new Disc(camera.flat(neck), 31), new Disc(shoulder, 35.5)));
      Spine.Frame g = skeleton.spine().at(225);
      Vec3 chest = g.at().plus(g.across().times(34 * side.sign()));
      strands.add(Strand.of(new Disc(camera.flat(chest), 54), new Disc(shoulder, 33)));
    }
    return strands;
  }

  // Cuts the shirt at the neck, lower in front than behind.
  private static Field collar(Skeleton skeleton, Field core, Field yoke) {
    Camera camera = skeleton.pose().camera();
    Spine.Frame f = skeleton.spine().at(COLLAR);
    double facing = Math.min(1, Math.abs(camera.depth(f.front())) * 1.15);
    Vec2 way = camera.flat(f.along().plus(f.front().times(.5 * (1 - facing))));
    if (way.length() <= .4) {
      return core.union(yoke);
    }
    Vec2 down = way.times(-1);
    Vec2 at = camera.flat(f.at().plus(f.along().times(4)));
    Vec2 higher = camera.flat(f.at().plus(f.along().times(6)));
    return core.clip(at, down).union(yoke.clip(higher, down));
  }

  // A chest that faces the viewer shows a round neckline.
  private static Field neckline(Skeleton skeleton, Field shirt) {
    Camera camera = skeleton.pose().camera();
    double facing = camera.depth(skeleton.spine().at(COLLAR).front());
    if (facing <= .35) {
      return shirt;
    }
    Spine.Frame f = skeleton.spine().at(299);
    Vec3 throat = f.at().plus(f.front().times(20)).plus(f.along().times(6));
    return shirt.without(new Disc(camera.flat(throat), 33 * facing));
  }
}
