package org.handoutpress.batch;

import java.util.List;

/**
 * A file that was made and read back.
 *
 * @param pictures a PNG of each page, if they were asked for
 */
record Document(String file, String title, byte[] pdf, int pages, List<byte[]> pictures) {
  Document {
    pictures = List.copyOf(pictures);
  }
}
