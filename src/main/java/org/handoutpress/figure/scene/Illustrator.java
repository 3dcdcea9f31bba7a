package org.handoutpress.figure.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.paint.Arrow;
import org.handoutpress.figure.paint.BreathCue;
import org.handoutpress.figure.paint.Figure;
import org.handoutpress.figure.paint.Mat;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Vec3;

/**
 * Draws the pictures of an exercise. All have the same scale. Those of a group have the same mat,
 * and their floors are level when their lower edges are; otherwise each is cropped to what it
 * shows.
 */
public final class Illustrator {
  private static final double MARGIN = 6;

  private Illustrator() {}

  /** One drawing for each picture. */
  public static List<Drawing> draw(Scene scene) {
    Map<String, Deque<Drawing>> groups = new TreeMap<>();
    List<Drawing> out = new ArrayList<>();
    for (Scene.Picture picture : scene.pictures()) {
      out.add(
          groups.computeIfAbsent(picture.group(), g -> new ArrayDeque<>(draw(scene, g))).remove());
    }
    return out;
  }

  private static List<Drawing> draw(Scene scene, String group) {
    List<Scene.Picture> pictures =
        scene.pictures().stream().filter(p -> p.group().equals(group)).toList();
    List<Skeleton> skeletons = pictures.stream().map(p -> new Skeleton(p.pose())).toList();
    double[] xs =
        skeletons.stream()
            .flatMap(s -> s.joints().stream())
            .mapToDouble(Vec3::x)
            .sorted()
            .toArray();
    double x0 = xs[0] - scene.mat().before();
    double x1 = xs[xs.length - 1] + scene.mat().behind();
    List<List<Shape>> all = new ArrayList<>();
    for (int i = 0; i < skeletons.size(); i++) {
      Camera camera = skeletons.get(i).pose().camera();
      List<Shape> shapes = new ArrayList<>(Mat.paint(camera, x0, x1, scene.mat().halfDepth()));
      shapes.addAll(figure(pictures.get(i), skeletons.get(i)));
      all.add(shapes);
    }
    List<Frame> frames = all.stream().map(s -> Frame.around(s).grown(MARGIN)).toList();
    double bottom = frames.stream().mapToDouble(Frame::bottom).max().orElseThrow();
    List<Drawing> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Frame f = frames.get(i);
      Frame shown = new Frame(f.left(), f.top(), f.right(), bottom);
      out.add(Framing.crop(all.get(i), shown, pictures.get(i).mirrored()));
    }
    return out;
  }

  private static List<Shape> figure(Scene.Picture picture, Skeleton skeleton) {
    Map<Layer, List<Shape>> under = new EnumMap<>(Layer.class);
    List<Shape> above = new ArrayList<>();
    for (Scene.Movement movement : picture.movements()) {
      Camera camera = picture.pose().camera();
      List<Vec2> points = movement.points().stream().map(camera::flat).toList();
      movement
          .under()
          .map(layer -> under.computeIfAbsent(layer, l -> new ArrayList<>()))
          .orElse(above)
          .addAll(Arrow.paint(points));
    }
    List<Shape> shapes = new ArrayList<>(Figure.paint(skeleton, picture.focus(), under));
    shapes.addAll(above);
    picture
        .breath()
        .ifPresent(b -> shapes.addAll(BreathCue.paint(skeleton, b == Scene.Breath.OUT)));
    return shapes;
  }
}
