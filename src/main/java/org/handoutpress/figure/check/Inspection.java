package org.handoutpress.figure.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.scene.Illustrations;
import org.handoutpress.figure.scene.Scene;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonReader;

/** All checks over an {@code illustrations} folder, and over the pictures drawn from it. */
public final class Inspection {
  private static final List<PoseCheck> POSE_CHECKS =
      List.of(
          new SegmentLengths(), new Reach(), new JointRanges(), new Contacts(), new AboveFloor());
  private static final List<SceneCheck> SCENE_CHECKS =
      List.of(new Words(), new StayPut(), new ArrowsClearOfFace(), new ArrowStarts());
  private static final List<DrawingCheck> DRAWING_CHECKS =
      List.of(new InsideFrame(), new ClosedOutlines(), new DrawnLines(), new SaneAreas());

  private Inspection() {}

  /** What is wrong with a pose. */
  public static List<Finding> of(Pose pose) {
    Skeleton skeleton = new Skeleton(pose);
    return POSE_CHECKS.stream().flatMap(c -> c.find(skeleton).stream()).toList();
  }

  /** What is wrong with the pictures of an exercise, their poses apart. */
  public static List<Finding> of(Scene scene) {
    return SCENE_CHECKS.stream().flatMap(c -> c.find(scene).stream()).toList();
  }

  /** What is wrong with a picture that we drew; nothing is ever found in other people's. */
  public static List<Finding> of(Drawing drawing) {
    boolean ours =
        drawing.shapes().stream().anyMatch(s -> s.fill().orElse(null) instanceof Paint.Ink);
    return ours
        ? DRAWING_CHECKS.stream().flatMap(c -> c.find(drawing).stream()).toList()
        : List.of();
  }

  /**
   * Judges every pose and scene of a folder.
   *
   * @throws ProblemException with all that is wrong
   * @throws IOException if a file cannot be read
   */
  public static void files(Path root) throws IOException, ProblemException {
    files(root, pose -> true);
  }

  /**
   * Judges one pose of a folder, and the scenes that show it.
   *
   * @throws ProblemException with all that is wrong
   * @throws IOException if a file cannot be read
   */
  public static void pose(Path root, String id) throws IOException, ProblemException {
    files(root, id::equals);
  }

  private static void files(Path root, Predicate<String> wanted)
      throws IOException, ProblemException {
    Problems problems = new Problems();
    SortedMap<String, Pose> poses = Illustrations.poses(root);
    poses.keySet().removeIf(wanted.negate());
    for (Map.Entry<String, Pose> pose : poses.entrySet()) {
      report(root, "poses/" + pose.getKey() + ".json", of(pose.getValue()), problems);
    }
    for (Scene scene : Illustrations.scenes(root)) {
      if (scene.pictures().stream().anyMatch(p -> poses.containsValue(p.pose()))) {
        report(root, "scenes/" + scene.id() + ".json", of(scene), problems);
      }
    }
    problems.throwIfAny();
  }

  /** Judges a drawn picture; what is wrong with it is told of its file as a whole. */
  public static void drawing(String file, Drawing drawing, Problems problems) {
    for (Finding f : of(drawing)) {
      problems.add(Problem.at(Place.file(file), Code.BAD_PICTURE, f.what(), f.advice()));
    }
  }

  // A file is read for a second time only when there is something to tell of it.
  private static void report(Path root, String file, List<Finding> findings, Problems problems)
      throws IOException, ProblemException {
    if (findings.isEmpty()) {
      return;
    }
    JsonDocument document = JsonReader.read(file, Files.readAllBytes(root.resolve(file)));
    for (Finding f : findings) {
      problems.add(document.problem(f.pointer(), Code.BAD_VALUE, f.what(), f.advice()));
    }
  }
}
