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
import org.handoutpress.figure.scene.Illustrations;

/** Draws the pictures of the exercises from their pose files. */
public final class Artwork {
  private static final String POSES = "poses";

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
          pose.isPresent() ? ofPose(pose.get()) : all(root(resources));
      Map<String, byte[]> files = new LinkedHashMap<>();
      pictures.forEach((file, svg) -> files.put(file, svg.getBytes(StandardCharsets.UTF_8)));
      try (OutputFolder folder = OutputFolder.open(out)) {
        folder.replace(files, watch);
      }
      List<Made> made = new ArrayList<>();
      files.forEach((file, bytes) -> made.add(new Made(out.resolve(file), 0, bytes.length)));
      return new Outcome(made, List.of());
    }
  }

  /** The first illustrations folder that has poses. */
  private static Path root(Resources resources) {
    List<Path> folders = resources.illustrations();
    return folders.stream()
        .filter(f -> Files.isDirectory(f.resolve(POSES)))
        .findFirst()
        .orElse(folders.get(folders.size() - 1));
  }

  private static SortedMap<String, String> all(Path root) throws ProblemException {
    try {
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
