package org.handoutpress.batch;

import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/** What documents are made of, read and checked: words and pictures. */
record Materials(Library library, Gallery gallery) {
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
    Gallery gallery = Gallery.read(resources, library, problems);
    Coverage.check(library, resources.fonts(), problems);
    try {
      problems.throwIfAny();
    } catch (ProblemException e) {
      throw Excerpts.fill(e, resources.content().getFileSystem());
    }
    return new Materials(library, gallery);
  }
}
