package org.handoutpress.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.content.PictureFile;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.svg.SvgReader;

/**
 * What documents are made of, read and checked: words, and drawings by the names that the content
 * gives them.
 */
record Materials(Library library, SortedMap<String, Drawing> pictures) {
  private static final int MOST_BYTES = 2_000_000;

  /**
   * Reads everything in one language.
   *
   * @throws ProblemException with every fault of the content, or else of the pictures and of
   *     characters that no font has
   */
  static Materials read(Resources resources, String language) throws ProblemException {
    Library library =
        ContentReader.read(
            resources.content(), language, file -> find(resources.illustrations(), file).isPresent());
    Problems problems = new Problems();
    SortedMap<String, Drawing> pictures = new TreeMap<>();
    library.exercises().stream()
        .flatMap(e -> e.pictures().stream())
        .forEach(p -> read(resources.illustrations(), p.file(), p.place(), pictures, problems));
    Optional<PictureFile> logo = library.clinic().logo();
    logo.ifPresent(
        l -> read(List.of(resources.content()), l.file(), l.place(), pictures, problems));
    Coverage.check(library, resources.fonts(), problems);
    try {
      problems.throwIfAny();
    } catch (ProblemException e) {
      throw Excerpts.fill(e, resources.content().getFileSystem());
    }
    return new Materials(library, pictures);
  }

  private static void read(
      List<Path> folders,
      String file,
      Place named,
      Map<String, Drawing> into,
      Problems problems) {
    try {
      Path path = find(folders, file).orElseThrow(() -> new IOException("not found"));
      if (Files.size(path) > MOST_BYTES) {
        throw new IOException("it is larger than 2 MB");
      }
      into.put(file, SvgReader.read(path.toString(), Files.readAllBytes(path)));
    } catch (IOException e) {
      problems.add(
          Problem.at(
              named,
              Code.BAD_PICTURE,
              "The picture \"" + file + "\" cannot be read: " + e.getMessage() + ".",
              "Put a readable SVG file of this name there."));
    } catch (ProblemException e) {
      problems.addAll(e);
    }
  }

  /** The first file of this name; links that lead out of a folder are not followed. */
  private static Optional<Path> find(List<Path> folders, String file) {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path) && staysIn(folder, path)) {
        found.add(path);
      }
    }
    return found.stream().findFirst();
  }

  private static boolean staysIn(Path folder, Path path) {
    try {
      return path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  Drawing picture(String file) {
    return pictures.get(file);
  }
}
