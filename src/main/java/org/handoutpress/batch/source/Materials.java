package org.handoutpress.batch.source;

import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.typeset.FontSet;

/** What documents are made of, read and checked: words and pictures. */
public record Materials(Library library, Gallery gallery) {
  /**
   * Reads the words in one language; the pictures are read when they are wanted.
   *
   * @throws ProblemException with every fault of the content, or else of characters that no font
   *     has
   */
  static Materials words(Resources resources, String language, FontSet fonts)
      throws ProblemException {
    Library library = library(resources, language);
    Problems problems = new Problems();
    Coverage.check(library, fonts, problems);
    throwIfAny(problems, resources);
    return new Materials(library, new Gallery(resources, library));
  }

  /**
   * Reads everything in one language.
   *
   * @throws ProblemException with every fault of the content, or else of the pictures and of
   *     characters that no font has
   */
  public static Materials read(Resources resources, String language) throws ProblemException {
    Library library = library(resources, language);
    Gallery gallery = new Gallery(resources, library);
    Problems problems = new Problems();
    gallery.fill(problems);
    Coverage.check(library, resources.fonts(), problems);
    throwIfAny(problems, resources);
    return new Materials(library, gallery);
  }

  private static Library library(Resources resources, String language) throws ProblemException {
    Library library =
        ContentReader.read(
            resources.content(),
            language,
            file -> PictureFiles.find(resources.illustrations(), file).isPresent());
    boolean read = library.review().reading().isPresent();
    return read ? ReviewGate.withPictures(library, resources) : library;
  }

  /** With the line of the source in each problem. */
  public static void throwIfAny(Problems problems, Resources resources) throws ProblemException {
    try {
      problems.throwIfAny();
    } catch (ProblemException e) {
      throw Excerpts.fill(e, resources.content().getFileSystem());
    }
  }
}
