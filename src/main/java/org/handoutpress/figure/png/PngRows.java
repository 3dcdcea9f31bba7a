package org.handoutpress.figure.png;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.handoutpress.diag.ProblemException;

/** The rows of pixels, inflated one at a time and unfiltered: ISO/IEC 15948, clause 9. */
final class PngRows {
  private final PngFault fault;
  private final InputStream data;
  private final int stride;
  private byte[] before = new byte[0];

  PngRows(PngFault fault, PngChunks chunks) {
    this.fault = fault;
    this.data = new InflaterInputStream(chunks.pixels());
    this.stride = chunks.header().stride();
  }

  /** Begins a picture, or a pass of an interlaced one: nothing is above its first row. */
  void begin(int rowBytes) {
    before = new byte[rowBytes];
  }

  /** The bytes of the next row; no more of the file is inflated than that. */
  byte[] next() throws ProblemException {
    byte[] row = new byte[before.length];
    unfilter(read(row), row);
    before = row;
    return row;
  }

  private int read(byte[] row) throws ProblemException {
    try {
      int filter = data.read();
      if (filter < 0 || data.readNBytes(row, 0, row.length) < row.length) {
        throw fault.cutShort();
      }
      return filter;
    } catch (EOFException e) {
      throw fault.cutShort();
    } catch (IOException e) {
      throw fault.damaged("its pixels cannot be unpacked");
    }
  }

  private void unfilter(int filter, byte[] row) throws ProblemException {
    switch (filter) {
      case 0 -> {}
      case 1 -> left(row);
      case 2 -> up(row);
      case 3 -> average(row);
      case 4 -> paeth(row);
      default -> throw fault.damaged("there is no row filter " + filter);
    }
  }

  private void left(byte[] row) {
    for (int i = stride; i < row.length; i++) {
      row[i] += row[i - stride];
    }
  }

  private void up(byte[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] += before[i];
    }
  }

  private void average(byte[] row) {
    for (int i = 0; i < row.length; i++) {
      int a = i < stride ? 0 : row[i - stride] & 0xFF;
      row[i] += (byte) ((a + (before[i] & 0xFF)) >> 1);
    }
  }

  private void paeth(byte[] row) {
    for (int i = 0; i < row.length; i++) {
      int a = i < stride ? 0 : row[i - stride] & 0xFF;
      int c = i < stride ? 0 : before[i - stride] & 0xFF;
      row[i] += (byte) nearest(a, before[i] & 0xFF, c);
    }
  }

  // The neighbour that is nearest to left + up - upper left: ISO/IEC 15948, 9.4.
  private static int nearest(int a, int b, int c) {
    int toA = Math.abs(b - c);
    int toB = Math.abs(a - c);
    int toC = Math.abs(a + b - 2 * c);
    if (toA <= toB && toA <= toC) {
      return a;
    }
    return toB <= toC ? b : c;
  }
}
