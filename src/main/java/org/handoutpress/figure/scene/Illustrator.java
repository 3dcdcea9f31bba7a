package org.handoutpress.figure.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.paint.Mat;
import org.handoutpress.figure.paint.Person;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Pose;
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

  /** A pose by itself, on a mat. */
  static Drawing draw(Pose pose) {
    Scene.Picture picture =
        new Scene.Picture(
            "1",
            false,
            true,
            "",
            "",
            pose,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    return draw(new Scene("pose", Look.PLAIN, Scene.Mat.USUAL, List.of(picture))).get(0);
  }

  private static List<Drawing> draw(Scene scene, String group) {
    List<Scene.Picture> pictures =
        scene.pictures().stream().filter(p -> p.group().equals(group)).toList();
    List<Person> people = pictures.stream().map(p -> Person.of(p.pose(), scene.look())).toList();
    double[] xs = reach(people);
    double x0 = xs[0] - scene.mat().before();
    double x1 = xs[xs.length - 1] + scene.mat().behind();
    List<List<Shape>> all = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Camera camera = pictures.get(i).pose().camera();
      double halfDepth = scene.mat().halfDepth();
      List<Shape> shapes =
          new ArrayList<>(
              pictures.get(i).mat()
                  ? Mat.paint(camera, x0, x1, halfDepth)
                  : Mat.floor(camera, x0, x1, halfDepth));
      shapes.addAll(Panel.paint(pictures.get(i), people.get(i)));
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

  /** All x of joints and props. */
  private static double[] reach(List<Person> people) {
    List<Skeleton> skeletons = people.stream().map(Person::skeleton).toList();
    DoubleStream joints = skeletons.stream().flatMap(s -> s.joints().stream()).mapToDouble(Vec3::x);
    DoubleStream props =
        skeletons.stream()
            .flatMap(s -> s.pose().props().stream())
            .flatMapToDouble(p -> DoubleStream.of(p.left(), p.right()));
    return DoubleStream.concat(joints, props).sorted().toArray();
  }
}
