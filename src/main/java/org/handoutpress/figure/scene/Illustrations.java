package org.handoutpress.figure.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Pose;

/** All pictures of an {@code illustrations} folder, from its {@code poses} and {@code scenes}. */
public final class Illustrations {
  private static final String SUFFIX = ".json";

  private Illustrations() {}

  /**
   * Drawings by their file names, with one person in all of them.
   *
   * @param wanted the file names; those that no scene has are left out
   * @throws ProblemException if a file is not right, or no look has this name
   * @throws IOException if a file cannot be read
   */
  public static SortedMap<String, Drawing> drawings(Path root, String look, Set<String> wanted)
      throws IOException, ProblemException {
    SortedMap<String, Drawing> drawings = new TreeMap<>();
    draw(in(root, look), (scene, picture) -> wanted.contains(scene.file(picture)))
        .forEach(plate -> drawings.put(plate.file(), plate.drawing()));
    return drawings;
  }

  /** The looks by their names. */
  public static SortedMap<String, Look> looks(Path root) throws IOException, ProblemException {
    return Looks.read(root);
  }

  /**
   * All pictures, in the order of their scenes; each scene shows its own look.
   *
   * @throws ProblemException if a file is not right
   * @throws IOException if a file cannot be read
   */
  public static List<Plate> plates(Path root) throws IOException, ProblemException {
    return draw(scenes(root), (scene, picture) -> true);
  }

  /**
   * The same, with one person in all of them.
   *
   * @throws ProblemException if a file is not right, or no look has this name
   * @throws IOException if a file cannot be read
   */
  public static List<Plate> plates(Path root, String look) throws IOException, ProblemException {
    return draw(in(root, look), (scene, picture) -> true);
  }

  /**
   * The pictures that show one pose.
   *
   * @throws ProblemException if a pose or scene file is not right
   * @throws IOException if a file cannot be read
   */
  public static List<Plate> platesOf(Path root, String pose) throws IOException, ProblemException {
    Pose wanted = poses(root).get(pose);
    return draw(scenes(root), (scene, picture) -> picture.pose().equals(wanted));
  }

  /**
   * The poses that no scene shows, each as a picture of its own under the name of its file.
   *
   * @throws ProblemException if a pose or scene file is not right
   * @throws IOException if a file cannot be read
   */
  public static List<Plate> spare(Path root) throws IOException, ProblemException {
    Set<Pose> shown = new HashSet<>();
    scenes(root).forEach(s -> s.pictures().forEach(p -> shown.add(p.pose())));
    List<Plate> plates = new ArrayList<>();
    poses(root)
        .forEach(
            (id, pose) -> {
              if (!shown.contains(pose)) {
                plates.add(new Plate(id + SUFFIX, id, "", Illustrator.draw(pose)));
              }
            });
    return plates;
  }

  private static List<Scene> in(Path root, String look) throws IOException, ProblemException {
    Look everybody = Looks.named(root, look);
    return scenes(root).stream().map(s -> s.with(everybody)).toList();
  }

  private static List<Plate> draw(List<Scene> scenes, BiPredicate<Scene, Scene.Picture> wanted) {
    List<Plate> plates = new ArrayList<>();
    for (Scene scene : scenes) {
      if (scene.pictures().stream().anyMatch(p -> wanted.test(scene, p))) {
        List<Drawing> drawings = Illustrator.draw(scene);
        for (int i = 0; i < drawings.size(); i++) {
          Scene.Picture p = scene.pictures().get(i);
          if (wanted.test(scene, p)) {
            plates.add(new Plate(scene.file(p), p.title(), p.description(), drawings.get(i)));
          }
        }
      }
    }
    return plates;
  }

  /** The scenes in the order of their names. */
  public static List<Scene> scenes(Path root) throws IOException, ProblemException {
    SortedMap<String, Pose> poses = poses(root);
    SortedMap<String, Look> looks = looks(root);
    Problems problems = new Problems();
    List<Scene> scenes = new ArrayList<>();
    for (Path file : files(root.resolve("scenes"))) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        scenes.add(SceneReader.read(id(file), name(root, file), bytes, poses, looks));
      } catch (ProblemException e) {
        problems.addAll(e);
      }
    }
    problems.throwIfAny();
    return scenes;
  }

  /** The poses by their names. */
  public static SortedMap<String, Pose> poses(Path root) throws IOException, ProblemException {
    Problems problems = new Problems();
    SortedMap<String, Pose> poses = new TreeMap<>();
    for (Path file : files(root.resolve("poses"))) {
      try {
        poses.put(id(file), PoseReader.read(name(root, file), Files.readAllBytes(file)));
      } catch (ProblemException e) {
        problems.addAll(e);
      }
    }
    problems.throwIfAny();
    return poses;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
