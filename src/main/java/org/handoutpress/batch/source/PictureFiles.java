package org.handoutpress.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.file.IllustrationReader;

/**
 * Where the picture of a name lies. An earlier folder goes before a later one; in one folder the
 * very name goes before the same name with the other ending, .svg for .png or .png for .svg.
 */
public final class PictureFiles {
  private PictureFiles() {}

  /** The file that stands for a name: a file or a link, which may still prove unreadable. */
  static Optional<Path> find(List<Path> folders, String name) {
    return folders.stream()
        .flatMap(folder -> names(name).map(folder::resolve))
        .filter(path -> Files.isRegularFile(path) || Files.isSymbolicLink(path))
        .findFirst();
  }

  private static Stream<String> names(String name) {
    if (name.endsWith(".svg")) {
      return Stream.of(name, name.replaceFirst("svg$", "png"));
    }
    return name.endsWith(".png")
        ? Stream.of(name, name.replaceFirst("png$", "svg"))
        : Stream.of(name);
  }

  /**
   * Reads the picture of a name.
   *
   * @throws ProblemException if there is none, or it cannot be used
   */
  public static Illustration read(List<Path> folders, String name) throws ProblemException {
    Path path = find(folders, name).orElseThrow(() -> unreadable(name, "it is not there"));
    try {
      if (folders.stream().noneMatch(folder -> isInside(folder, path))) {
        throw leadsOut(path);
      }
      return IllustrationReader.read(path.toString(), bytes(path));
    } catch (AccessDeniedException e) {
      throw unreadable(path.toString(), "you have no permission to");
    } catch (IOException e) {
      throw unreadable(path.toString(), "the machine reports " + e.getClass().getSimpleName());
    }
  }

  /** One byte more than the limit tells that there are too many. */
  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(IllustrationReader.MAX_BYTES + 1);
    }
  }

  private static boolean isInside(Path folder, Path path) {
    try {
      return path.startsWith(folder) && path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static ProblemException leadsOut(Path path) {
    return new ProblemException(
        Problem.at(
            Place.file(path.toString()),
            Code.BAD_PICTURE,
            "This is a link that leads out of its folder, or to nothing; it is not followed.",
            "Put the picture itself there."));
  }

  private static ProblemException unreadable(String file, String why) {
    return new ProblemException(
        Problem.at(
            Place.file(file),
            Code.BAD_PICTURE,
            "The picture cannot be read: " + why + ".",
            "Put an SVG or PNG file there that can be opened, or take it away."));
  }
}
