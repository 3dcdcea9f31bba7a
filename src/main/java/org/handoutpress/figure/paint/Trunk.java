package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.field.CatmullRom;
import org.handoutpress.figure.field.Disc;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Strand;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Top;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.HeadFrame;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Spine;
import org.handoutpress.figure.rig.Vec3;

/** Neck, seat and shirt. */
final class Trunk {
  private static final double FOLD_WIDTH = 2.6;
  private static final double FOLD_TAPER = 60;

  private Trunk() {}

  static List<Piece> seat(Person person, Garments garments) {
    Strand neck = neck(person.skeleton());
    Field field = Field.of(Grid.around(List.of(neck)), neck);
    return List.of(
        Contour.of(field, person.skin(false)),
        Contour.of(garments.pelvis(), person.bottoms(false)));
  }

  static List<Piece> shirt(Person person, Garments garments) {
    return List.of(Contour.of(garments.shirt(), person.top(false)));
  }

  /** The creases of the shirt. */
  static List<Piece> folds(Person person) {
    Skeleton skeleton = person.skeleton();
    List<Piece> pieces = new ArrayList<>();
    for (List<Pose.Fold> fold : skeleton.pose().folds()) {
      List<Vec2> points = fold.stream().map(f -> onShirt(skeleton, f)).toList();
      pieces.add(Piece.tapered(CatmullRom.open(points, 10), Ink.LINE, FOLD_WIDTH, FOLD_TAPER));
    }
    if (person.look().top().cut() != Top.Cut.TEE) {
      pieces.add(soft(skeleton, 8, .35, 62, .62));
      pieces.add(soft(skeleton, 6, -.3, 48, -.12));
    }
    return pieces;
  }

  // A soft fold of a loose top, rising from the hem; by shares of the depth of the trunk.
  private static Piece soft(Skeleton skeleton, double above, double from, double rise, double to) {
    double hem = skeleton.pose().hem();
    List<Vec2> points =
        List.of(
            depth(skeleton, hem + above, from),
            depth(skeleton, hem + above + rise * .5, from + (to - from) * .3),
            depth(skeleton, hem + above + rise, to));
    return Piece.tapered(CatmullRom.open(points, 10), Ink.LINE, 2.2, 40);
  }

  // On the near flank: forward for a positive share, back for a negative one.
  private static Vec2 depth(Skeleton skeleton, double along, double share) {
    Spine.Frame f = skeleton.spine().at(along);
    double[] torso = skeleton.build().torso().at(along);
    Vec3 at = f.at().plus(f.front().times(share * torso[share > 0 ? 0 : 1]));
    return skeleton.pose().camera().flat(at.plus(f.across().times(torso[2] * .8)));
  }

  private static Strand neck(Skeleton skeleton) {
    Camera camera = skeleton.pose().camera();
    Vec3 base = skeleton.spine().at(285).at();
    Vec3 skull = skeleton.skull();
    double width = skeleton.build().neck();
    Vec3 inside = skull.plus(HeadFrame.of(skeleton).up().times(30));
    return Strand.of(
        new Disc(camera.flat(base), width),
        new Disc(camera.flat(base.towards(skull, .6)), .5 * width + 12),
        new Disc(camera.flat(skull), .4 * width + 13),
        new Disc(camera.flat(inside), .4 * width + 12));
  }

  private static Vec2 onShirt(Skeleton skeleton, Pose.Fold fold) {
    Spine.Frame f = skeleton.spine().at(fold.along());
    double front = skeleton.build().torso().at(fold.along())[0];
    Vec3 at = f.at().plus(f.front().times(front * .8)).plus(f.across().times(fold.across()));
    return skeleton.pose().camera().flat(at);
  }
}
