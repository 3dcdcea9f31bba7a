package org.handoutpress.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** The filter FlateDecode (ISO 32000-1, 7.4.4), with more or less effort. */
enum Flate {
  BEST(Deflater.BEST_COMPRESSION),
  /** Twice as fast, for one byte in fifteen more. */
  QUICK(3),
  /**
   * The smaller of two ways, in twice the time. Digits, most of a drawing, seldom repeat: they come
   * out smaller if short repetitions are left alone.
   */
  SMALLEST(Deflater.BEST_COMPRESSION) {
    @Override
    byte[] deflate(byte[] data) {
      byte[] usual = BEST.deflate(data);
      byte[] filtered = Flate.deflate(data, Deflater.BEST_COMPRESSION, Deflater.FILTERED);
      return filtered.length < usual.length ? filtered : usual;
    }
  };

  private final int level;

  Flate(int level) {
    this.level = level;
  }

  byte[] deflate(byte[] data) {
    return deflate(data, level, Deflater.DEFAULT_STRATEGY);
  }

  private static byte[] deflate(byte[] data, int level, int strategy) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setStrategy(strategy);
      deflater.setInput(data);
      deflater.finish();
      byte[] out = new byte[data.length / 2 + 64];
      int size = 0;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, size * 2);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }
}
