package org.handoutpress.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.batch.files.Access;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.run.Made;
import org.handoutpress.batch.run.Outcome;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Palettes;
import org.handoutpress.figure.check.Inspection;
import org.handoutpress.figure.scene.Illustrations;
import org.handoutpress.figure.scene.Plate;
import org.handoutpress.figure.svg.SvgReader;

/** Draws the pictures of the exercises from their pose files. */
public final class Artwork {
  private static final String SVG = ".svg";

  private Artwork() {}

  /**
   * What to draw.
   *
   * @param out the folder to write to
   * @param content the clinic's own content folder, if it has one
   * @param pose the pose file whose pictures alone are drawn; empty: all
   * @param look who is drawn in all of them; empty: as the scenes say
   * @param printing whether the files are in colour
   * @param sheet whether a sheet with all of them is made as well
   */
  public record Wish(
      Path out,
      Optional<Path> content,
      Optional<Path> pose,
      Optional<String> look,
      Settings.Printing printing,
      boolean sheet) {}

  /**
   * Draws and writes.
   *
   * @throws ProblemException if a pose file is wrong or the folder cannot be written
   */
  public static Outcome draw(Wish wish, Watch watch) throws ProblemException {
    try (Resources resources = Resources.open(wish.content())) {
      Path root = resources.poses();
      List<Plate> plates =
          wish.pose().isPresent() ? ofPose(wish.pose().get()) : all(root, wish.look());
      Map<String, byte[]> files = new TreeMap<>();
      plates.forEach(p -> files.put(p.file(), utf8(p.svg(palette(wish)))));
      inspect(files);
      if (wish.sheet()) {
        List<Plate> shown = new ArrayList<>(plates);
        shown.addAll(wish.pose().isPresent() ? List.of() : spare(root));
        files.putAll(new SheetFiles(resources.fonts(), palette(wish)).of(shown));
      }
      return write(wish.out(), files, watch);
    }
  }

  private static Outcome write(Path out, Map<String, byte[]> files, Watch watch)
      throws ProblemException {
    try (OutputFolder folder = OutputFolder.open(out, Access.USUAL)) {
      folder.replace(files, watch);
    }
    List<Made> made = new ArrayList<>();
    files.forEach((file, bytes) -> made.add(new Made(out.resolve(file), 0, bytes.length)));
    return new Outcome(made, List.of());
  }

  private static Palette palette(Wish wish) {
    return switch (wish.printing()) {
      case COLOUR -> Palettes.COLOUR;
      case GREY -> Palettes.GREY;
      case INK_SAVER -> Palettes.INK_SAVER;
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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

  private static List<Plate> all(Path root, Optional<String> look) throws ProblemException {
    try {
      Inspection.files(root);
      return look.isPresent() ? Illustrations.plates(root, look.get()) : Illustrations.plates(root);
    } catch (IOException e) {
      throw unreadable(root);
    }
  }

  private static List<Plate> spare(Path root) throws ProblemException {
    try {
      return Illustrations.spare(root);
    } catch (IOException e) {
      throw unreadable(root);
    }
  }

  private static List<Plate> ofPose(Path file) throws ProblemException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (!Files.isRegularFile(file) || !folder.endsWith("poses") || folder.getParent() == null) {
      throw unreadable(file);
    }
    String id = file.getFileName().toString().replaceFirst("\\.json$", "");
    try {
      Inspection.pose(folder.getParent(), id);
      List<Plate> plates = Illustrations.platesOf(folder.getParent(), id);
      if (plates.isEmpty()) {
        throw unused(file);
      }
      return plates;
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static ProblemException unused(Path file) {
    return new ProblemException(
        Problem.at(
            Place.file(file.toString()),
            Code.BAD_VALUE,
            "No scene shows this pose, so there is no picture to draw.",
            "Name it in a file of illustrations/scenes, or look at it with --sheet."));
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
