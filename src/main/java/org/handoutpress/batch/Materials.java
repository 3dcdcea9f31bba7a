package org.handoutpress.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.content.Picture;
import org.handoutpress.content.PictureFile;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Illustration;

/**
 * What documents are made of, read and checked: words, and pictures by the names that the content
 * gives them.
 */
record Materials(Library library, SortedMap<String, Illustration> pictures) {
  /**
   * Reads everything in one language.
   *
   * @throws ProblemException with every fault of the content, or else of the pictures and of
   *     characters that no font has
   */
  static Materials read(Resources resources, String language) throws ProblemException {
    Library library =
        ContentReader.read(
            resources.content(),
            language,
            file -> PictureFiles.find(resources.illustrations(), file).isPresent());
    Problems problems = new Problems();
    SortedMap<String, Illustration> pictures = new TreeMap<>();
    library.exercises().stream()
        .flatMap(e -> e.pictures().stream())
        .map(Picture::file)
        .distinct()
        .forEach(f -> read(resources.illustrations(), f, pictures, problems));
    Optional<PictureFile> logo = library.clinic().logo();
    logo.ifPresent(l -> read(List.of(resources.content()), l.file(), pictures, problems));
    Coverage.check(library, resources.fonts(), problems);
    try {
      problems.throwIfAny();
    } catch (ProblemException e) {
      throw Excerpts.fill(e, resources.content().getFileSystem());
    }
    return new Materials(library, pictures);
  }

  private static void read(
      List<Path> folders, String file, Map<String, Illustration> into, Problems problems) {
    try {
      into.put(file, PictureFiles.read(folders, file));
    } catch (ProblemException e) {
      problems.addAll(e);
    }
  }

  Illustration picture(String file) {
    return pictures.get(file);
  }
}
