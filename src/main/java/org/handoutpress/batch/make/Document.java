package org.handoutpress.batch.make;

import java.util.List;
import java.util.Optional;

/** A file that was made and read back. */
public final class Document {
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
  public Document(
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
  public Document in(String name, byte[] bytes) {
    return new Document(name, title, bytes, bookmarks, pictures);
  }

  Document with(List<byte[]> others) {
    return new Document(file, title, pdf, bookmarks, others);
  }

  public String file() {
    return file;
  }

  public String title() {
    return title;
  }

  public byte[] pdf() {
    return pdf;
  }

  public int pages() {
    return bookmarks.size();
  }

  public Optional<String> bookmark(int page) {
    return bookmarks.get(page - 1);
  }

  public List<byte[]> pictures() {
    return pictures;
  }
}
