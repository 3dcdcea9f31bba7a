package org.handoutpress.figure.png;

import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.figure.BoxFilter;

/** Reads a PNG picture, however it is coded, and keeps as many pixels as print can use. */
public final class PngReader {
  /**
   * The most pixels kept along the longer side: 300 to the inch on 110 mm, and no picture on our
   * pages is longer than 106 mm.
   */
  public static final int MOST_ALONG = 1_300;

  /** Where each pass of an interlaced picture begins, and its steps: ISO/IEC 15948, 8.2 Adam7. */
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] AT_ONCE = {{0, 0, 1, 1}};

  private final PngHeader header;
  private final PngRows rows;
  private final PngPixels pixels;
  private final BoxFilter filter;

  private PngReader(PngFault fault, PngChunks chunks) throws ProblemException {
    header = chunks.header();
    rows = new PngRows(fault, chunks);
    pixels = new PngPixels(chunks, fault);
    double share = Math.min(1, (double) MOST_ALONG / Math.max(header.width(), header.height()));
    filter =
        new BoxFilter(
            header.width(),
            header.height(),
            Math.max(1, (int) Math.round(header.width() * share)),
            Math.max(1, (int) Math.round(header.height() * share)));
  }

  /**
   * Reads a picture of at most 40 million pixels; the bytes are known to begin as PNG does.
   *
   * @param fileName the name that the problem's place will carry
   * @throws ProblemException if it is damaged or too large
   */
  public static Bitmap read(String fileName, byte[] bytes) throws ProblemException {
    PngFault fault = new PngFault(fileName);
    return new PngReader(fault, PngChunks.of(fault, bytes)).read();
  }

  private Bitmap read() throws ProblemException {
    for (int[] pass : header.interlaced() ? ADAM7 : AT_ONCE) {
      pass(pass[0], pass[1], pass[2], pass[3]);
    }
    return filter.bitmap(header.width(), header.height());
  }

  private void pass(int left, int top, int stepX, int stepY) throws ProblemException {
    int across = (header.width() - left + stepX - 1) / stepX;
    int down = (header.height() - top + stepY - 1) / stepY;
    if (across <= 0) {
      return;
    }
    rows.begin(header.rowBytes(across));
    for (int y = 0; y < down; y++) {
      byte[] row = rows.next();
      for (int x = 0; x < across; x++) {
        filter.add(left + x * stepX, top + y * stepY, pixels.rgb(row, x));
      }
    }
  }
}
