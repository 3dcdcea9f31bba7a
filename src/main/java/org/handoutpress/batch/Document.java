package org.handoutpress.batch;

import java.util.List;

/** A file that was made and read back. */
final class Document {
  private final Job job;
  private final String title;
  private final byte[] pdf;
  private final int pages;
  private final List<byte[]> pictures;

  /**
   * Keeps what it is given.
   *
   * @param pictures a PNG of each page, if they were asked for
   */
  Document(Job job, String title, byte[] pdf, int pages, List<byte[]> pictures) {
    this.job = job;
    this.title = title;
    this.pdf = pdf;
    this.pages = pages;
    this.pictures = List.copyOf(pictures);
  }

  String file() {
    return job.file();
  }

  String title() {
    return title;
  }

  byte[] pdf() {
    return pdf;
  }

  int pages() {
    return pages;
  }

  List<byte[]> pictures() {
    return pictures;
  }
}
