package org.handoutpress.batch;

import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.Press;
import org.handoutpress.layout.Composition;

/** A file that was made and read back. */
final class Document {
  private final Job job;
  private final String title;
  private final byte[] pdf;
  private final List<Optional<String>> bookmarks;
  private final List<byte[]> pictures;

  /**
   * Keeps what it is given.
   *
   * @param bookmarks of each page the first one that leads to it
   * @param pictures a PNG of each page, if they were asked for
   */
  Document(
      Job job, String title, byte[] pdf, List<Optional<String>> bookmarks, List<byte[]> pictures) {
    this.job = job;
    this.title = title;
    this.pdf = pdf;
    this.bookmarks = List.copyOf(bookmarks);
    this.pictures = List.copyOf(pictures);
  }

  String file() {
    return job.file();
  }

  /** Its pages, laid out by the press if nobody kept them. */
  Composition pages(Press press) throws ProblemException {
    return job.recipe().compose(press);
  }

  String title() {
    return title;
  }

  byte[] pdf() {
    return pdf;
  }

  int pages() {
    return bookmarks.size();
  }

  Optional<String> bookmark(int page) {
    return bookmarks.get(page - 1);
  }

  List<byte[]> pictures() {
    return pictures;
  }
}
