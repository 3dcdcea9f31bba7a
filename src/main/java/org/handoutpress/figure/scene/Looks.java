package org.handoutpress.figure.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Build;

/** The looks and builds of an {@code illustrations} folder; a folder may have none. */
final class Looks {
  private static final String BUILDS = "builds";
  private static final String LOOKS = "looks";
  private static final String SLENDER = "slender";

  private Looks() {}

  static SortedMap<String, Look> read(Path root) throws IOException, ProblemException {
    SortedMap<String, Build> builds = builds(root);
    return each(root, LOOKS, (name, bytes) -> LookReader.read(name, bytes, builds));
  }

  static SortedMap<String, Build> builds(Path root) throws IOException, ProblemException {
    SortedMap<String, Build> builds = each(root, BUILDS, BuildReader::read);
    builds.put(SLENDER, Build.SLENDER);
    return builds;
  }

  /**
   * The look that was asked for.
   *
   * @throws ProblemException if there is none of this name
   */
  static Look named(Path root, String id) throws IOException, ProblemException {
    SortedMap<String, Look> looks = read(root);
    if (!looks.containsKey(id)) {
      throw new ProblemException(
          Problem.at(
              Place.file(LOOKS),
              Code.UNKNOWN_ID,
              "There is no look \"" + id + "\".",
              NearestWord.advice(id, looks.keySet())));
    }
    return looks.get(id);
  }

  private static <T> SortedMap<String, T> each(Path root, String folder, Reader<T> reader)
      throws IOException, ProblemException {
    Problems problems = new Problems();
    SortedMap<String, T> all = new TreeMap<>();
    if (Files.isDirectory(root.resolve(folder))) {
      for (Path file : Illustrations.files(root.resolve(folder))) {
        try {
          T one = reader.read(Illustrations.name(root, file), Files.readAllBytes(file));
          all.put(Illustrations.id(file), one);
        } catch (ProblemException e) {
          problems.addAll(e);
        }
      }
    }
    problems.throwIfAny();
    return all;
  }

  private interface Reader<T> {
    T read(String fileName, byte[] bytes) throws ProblemException;
  }
}
