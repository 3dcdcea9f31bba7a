package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Prop;
import org.handoutpress.figure.rig.Vec3;

/**
 * A prop as the camera sees it.
 *
 * @param far what lies behind the person
 * @param near what lies nearer to the viewer than the person
 */
public record Furniture(List<Shape> far, List<Shape> near) {
  private static final double LINE = 2.4;
  private static final double LEG = 20;
  private static final double SEAT = 24;
  private static final double BACK = 250;
  private static final double LEAN = 26;
  private static final double RAIL = 50;
  private static final double MATTRESS = 120;
  private static final double BED_LEG = 60;
  private static final Vec3 PILLOW = new Vec3(170, 48, 360);

  public Furniture {
    far = List.copyOf(far);
    near = List.copyOf(near);
  }

  public static Furniture of(Prop prop, Camera camera) {
    return switch (prop.kind()) {
      case CHAIR -> chair(prop, camera);
      case TABLE -> table(prop, camera);
      case BED -> bed(prop, camera);
      case CUSHION -> inOne(prop, List.of(cushion(whole(prop), camera)));
      case WALL -> inOne(prop, List.of(solid(camera, List.of(whole(prop)))));
    };
  }

  // All in one part, where the pose wants it.
  private static Furniture inOne(Prop prop, List<Shape> shapes) {
    boolean behind = prop.near() instanceof Prop.Depth.Behind;
    return behind ? new Furniture(shapes, List.of()) : new Furniture(List.of(), shapes);
  }

  private static Furniture chair(Prop prop, Camera camera) {
    Block seat = slab(prop, SEAT);
    double below = prop.top() - SEAT;
    double back = prop.facesLeft() ? prop.right() - LEG : prop.left();
    double front = prop.facesLeft() ? prop.left() : prop.right() - LEG;
    double lean = prop.facesLeft() ? LEAN : -LEAN;
    List<Block> far = new ArrayList<>();
    List<Block> near = new ArrayList<>();
    for (List<Block> side : List.of(far, near)) {
      double z = side == far ? seat.low().z() : seat.high().z() - LEG;
      side.add(post(back, prop.at().y(), z, below, 0));
      side.add(post(front, prop.at().y(), z, below, 0));
    }
    Block farPost = post(back, prop.top(), seat.low().z(), prop.top() + BACK, lean);
    Block nearPost = post(back, prop.top(), seat.high().z() - LEG, prop.top() + BACK, lean);
    return new Furniture(
        List.of(
            solid(camera, far),
            solid(camera, List.of(seat)),
            solid(camera, List.of(farPost)),
            solid(camera, rails(prop, back, lean))),
        List.of(solid(camera, near), panel(seat.front(camera)), solid(camera, List.of(nearPost))));
  }

  // Two boards between the posts of the back.
  private static List<Block> rails(Prop prop, double back, double lean) {
    List<Block> rails = new ArrayList<>();
    for (double top : new double[] {.52 * BACK, BACK}) {
      double bottom = top - RAIL;
      double x = back + lean * bottom / BACK;
      Vec3 low = new Vec3(x + 4, prop.top() + bottom, prop.at().z() - prop.size().z() / 2 + LEG);
      Vec3 high =
          new Vec3(x + LEG - 4, prop.top() + top, prop.at().z() + prop.size().z() / 2 - LEG);
      rails.add(new Block(low, high, lean * RAIL / BACK));
    }
    return rails;
  }

  private static Furniture table(Prop prop, Camera camera) {
    Block top = slab(prop, SEAT);
    double below = prop.top() - SEAT;
    List<Block> far = new ArrayList<>();
    List<Block> near = new ArrayList<>();
    for (List<Block> side : List.of(far, near)) {
      double z = side == far ? top.low().z() + LEG : top.high().z() - 2 * LEG;
      side.add(post(prop.left() + LEG, prop.at().y(), z, below, 0));
      side.add(post(prop.right() - 2 * LEG, prop.at().y(), z, below, 0));
    }
    return new Furniture(
        List.of(solid(camera, far), solid(camera, List.of(top))),
        List.of(solid(camera, near), panel(top.front(camera))));
  }

  private static Furniture bed(Prop prop, Camera camera) {
    Block mattress = slab(prop, MATTRESS);
    Vec3 low = new Vec3(mattress.low().x(), prop.at().y() + BED_LEG, mattress.low().z());
    Vec3 high = new Vec3(mattress.high().x(), mattress.low().y(), mattress.high().z());
    List<Block> legs = new ArrayList<>();
    for (double x : new double[] {prop.left() + LEG, prop.right() - 3 * LEG}) {
      Vec3 foot = new Vec3(x, prop.at().y(), mattress.high().z() - 3 * LEG);
      legs.add(Block.of(foot, new Vec3(x + 2 * LEG, low.y(), mattress.high().z() - LEG)));
    }
    return inOne(
        prop,
        List.of(
            solid(camera, legs),
            solid(camera, List.of(Block.of(low, high))),
            cushion(mattress, camera),
            cushion(pillow(prop), camera)));
  }

  private static Block pillow(Prop prop) {
    double x = prop.facesLeft() ? prop.right() - PILLOW.x() - 2 * LEG : prop.left() + 2 * LEG;
    Vec3 low = new Vec3(x, prop.top(), prop.at().z() - PILLOW.z() / 2);
    return Block.of(low, low.plus(PILLOW));
  }

  private static Block whole(Prop prop) {
    return slab(prop, prop.size().y());
  }

  // The uppermost part of what a prop fills.
  private static Block slab(Prop prop, double thickness) {
    double half = prop.size().z() / 2;
    return Block.of(
        new Vec3(prop.left(), prop.top() - thickness, prop.at().z() - half),
        new Vec3(prop.right(), prop.top(), prop.at().z() + half));
  }

  private static Block post(double x, double y, double z, double top, double lean) {
    return new Block(new Vec3(x, y, z), new Vec3(x + LEG, top, z + LEG), lean);
  }

  private static Shape cushion(Block block, Camera camera) {
    double height = block.high().y() - block.low().y();
    return panel(block.soft(camera, .4 * height));
  }

  private static Shape solid(Camera camera, List<Block> blocks) {
    return panel(Outlines.join(blocks.stream().map(b -> b.faces(camera)).toList()));
  }

  private static Shape panel(Outline outline) {
    return new Shape(outline, Optional.of(Ink.PROP), Optional.of(Ink.PROP_EDGE), LINE, false);
  }
}
