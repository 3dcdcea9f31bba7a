package org.handoutpress.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.handoutpress.figure.Bitmap;

/**
 * Samples filtered as in PNG (ISO/IEC 15948, clause 9) and deflated: of the five filters each row
 * gets the one with the smallest sum of absolute differences.
 */
final class PngFilters {
  private static final int FILTERS = 5;

  private final int stride;
  private final int rowBytes;
  private final byte[] samples;

  private PngFilters(Bitmap bitmap) {
    stride = bitmap.isGrey() ? 1 : 3;
    rowBytes = stride * bitmap.columns();
    samples = bitmap.samples();
  }

  static byte[] deflate(Bitmap bitmap) {
    PngFilters filters = new PngFilters(bitmap);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      deflater.setInput(filters.filtered());
      deflater.finish();
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private byte[] filtered() {
    int rows = samples.length / rowBytes;
    byte[] all = new byte[rows * (rowBytes + 1)];
    for (int row = 0; row < rows; row++) {
      byte[] best = row(row, 0);
      for (int filter = 1; filter < FILTERS; filter++) {
        byte[] other = row(row, filter);
        best = cost(other) < cost(best) ? other : best;
      }
      System.arraycopy(best, 0, all, row * best.length, best.length);
    }
    return all;
  }

  private byte[] row(int row, int filter) {
    byte[] out = new byte[rowBytes + 1];
    out[0] = (byte) filter;
    for (int i = 0; i < rowBytes; i++) {
      int left = i < stride ? 0 : sample(row, i - stride);
      int up = sample(row - 1, i);
      int corner = i < stride ? 0 : sample(row - 1, i - stride);
      out[i + 1] = (byte) (sample(row, i) - predicted(filter, left, up, corner));
    }
    return out;
  }

  private int sample(int row, int at) {
    return row < 0 ? 0 : samples[row * rowBytes + at] & 0xFF;
  }

  private static int predicted(int filter, int left, int up, int corner) {
    return switch (filter) {
      case 0 -> 0;
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      default -> paeth(left, up, corner);
    };
  }

  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  private static long cost(byte[] row) {
    long cost = 0;
    for (byte b : Arrays.copyOfRange(row, 1, row.length)) {
      cost += Math.abs(b);
    }
    return cost;
  }
}
