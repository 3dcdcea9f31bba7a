package org.handoutpress.batch;

import java.util.List;
import java.util.Optional;

/** A file that was made and read back. */
final class Document {
  private final String file;
  private final String title;
  private final byte[] pdf;
  private final List<Optional<String>> bookmarks;
  private final List<byte[]> pictures;

  /**
   * Keeps what it is given.
   *
   * @param file its path in the output folder, with {@code /}
   * @param bookmarks of each page the first one that leads to it
   * @param pictures a PNG of each page, or of the first; none if they were not asked for
   */
  Document(
      String file,
      String title,
      byte[] pdf,
      List<Optional<String>> bookmarks,
      List<byte[]> pictures) {
    this.file = file;
    this.title = title;
    this.pdf = pdf;
    this.bookmarks = List.copyOf(bookmarks);
    this.pictures = List.copyOf(pictures);
  }

  /** The same pages in another file. */
  Document in(String name, byte[] bytes) {
    return new Document(name, title, bytes, bookmarks, pictures);
  }

  Document with(List<byte[]> others) {
    return new Document(file, title, pdf, bookmarks, others);
  }

  String file() {
    return file;
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
