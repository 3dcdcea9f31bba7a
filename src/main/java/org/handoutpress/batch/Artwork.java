package org.handoutpress.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.check.Inspection;
import org.handoutpress.figure.scene.Illustrations;
import org.handoutpress.figure.svg.SvgReader;

/** Draws the pictures of the exercises from their pose files. */
public final class Artwork {
  private static final String SVG = ".svg";

  private Artwork() {}

  /**
   * Draws and writes.
   *
   * @param content the clinic's own content folder, if it has one
   * @param pose the pose file whose pictures alone are drawn; empty: all
   * @throws ProblemException if a pose file is wrong or the folder cannot be written
   */
  public static Outcome draw(Path out, Optional<Path> content, Optional<Path> pose, Watch watch)
      throws ProblemException {
    try (Resources resources = Resources.open(content)) {
      SortedMap<String, String> pictures =
          pose.isPresent() ? ofPose(pose.get()) : all(resources.poses());
      Map<String, byte[]> files = new LinkedHashMap<>();
      pictures.forEach((file, svg) -> files.put(file, svg.getBytes(StandardCharsets.UTF_8)));
      inspect(files);
      try (OutputFolder folder = OutputFolder.open(out)) {
        folder.replace(files, watch);
      }
      List<Made> made = new ArrayList<>();
      files.forEach((file, bytes) -> made.add(new Made(out.resolve(file), 0, bytes.length)));
      return new Outcome(made, List.of());
    }
  }

  /**
   * Judges poses, scenes and pictures.
   *
   * @throws ProblemException with what is wrong with the poses and scenes, or else the pictures
   */
  static void inspect(Resources resources, Map<String, Illustration> pictures)
      throws ProblemException {
    Path root = resources.poses();
    try {
      Inspection.files(root);
    } catch (IOException e) {
      throw unreadable(root);
    }
    Problems problems = new Problems();
    pictures.forEach(
        (file, picture) -> {
          if (picture instanceof Drawing drawing) {
            Inspection.drawing(file, drawing, problems);
          }
        });
    problems.throwIfAny();
  }

  /** Reads back what was drawn, and judges it. */
  private static void inspect(Map<String, byte[]> files) throws ProblemException {
    Problems problems = new Problems();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(SVG)) {
        Inspection.drawing(file.getKey(), SvgReader.read(file.getKey(), file.getValue()), problems);
      }
    }
    problems.throwIfAny();
  }

  private static SortedMap<String, String> all(Path root) throws ProblemException {
    try {
      Inspection.files(root);
      return Illustrations.drawAll(root);
    } catch (IOException e) {
      throw unreadable(root);
    }
  }

  private static SortedMap<String, String> ofPose(Path file) throws ProblemException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (!Files.isRegularFile(file) || folder.getParent() == null) {
      throw unreadable(file);
    }
    String id = file.getFileName().toString().replaceFirst("\\.json$", "");
    try {
      Inspection.pose(folder.getParent(), id);
      return new TreeMap<>(Illustrations.drawPose(folder.getParent(), id));
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static ProblemException unreadable(Path path) {
    return new ProblemException(
        Problem.at(
            Place.file(path.toString()),
            Code.MISSING_FILE,
            "There is no pose file here that can be read.",
            "Give a file of a folder illustrations/poses that lies beside illustrations/scenes."));
  }
}
