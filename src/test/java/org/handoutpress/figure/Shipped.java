package org.handoutpress.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.scene.Illustrations;
import org.handoutpress.figure.scene.Plate;
import org.handoutpress.figure.scene.Scene;

/** The poses, scenes and pictures that are shipped. */
public final class Shipped {
  public static final Path ROOT = Path.of("illustrations");

  private static SortedMap<String, String> pictures;

  private Shipped() {}

  public static SortedMap<String, Pose> poses() throws IOException, ProblemException {
    return Illustrations.poses(ROOT);
  }

  public static SortedMap<String, Look> looks() throws IOException, ProblemException {
    return Illustrations.looks(ROOT);
  }

  public static List<Scene> scenes() throws IOException, ProblemException {
    return Illustrations.scenes(ROOT);
  }

  /** What the poses draw with one person in all pictures. */
  public static SortedMap<String, String> drawn(String look) throws IOException, ProblemException {
    return svg(Illustrations.plates(ROOT, look));
  }

  private static SortedMap<String, String> svg(List<Plate> plates) {
    SortedMap<String, String> files = new TreeMap<>();
    plates.forEach(p -> files.put(p.file(), p.svg(Palettes.COLOUR)));
    return files;
  }

  /** What the poses draw, drawn once for all tests. */
  public static synchronized SortedMap<String, String> drawn()
      throws IOException, ProblemException {
    if (pictures == null) {
      pictures = svg(Illustrations.plates(ROOT));
    }
    return pictures;
  }
}
