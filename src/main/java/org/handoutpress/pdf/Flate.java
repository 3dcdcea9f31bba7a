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
      byte[] filtered = deflate(data, Deflater.FILTERED);
      return filtered.length < usual.length ? filtered : usual;
    }
  };

  private final ThreadLocal<Deflater> deflater;

  Flate(int level) {
    this.deflater = ThreadLocal.withInitial(() -> new Deflater(level));
  }

  byte[] deflate(byte[] data) {
    return deflate(data, Deflater.DEFAULT_STRATEGY);
  }

  /** Each thread keeps its deflater: a new one takes a quarter of a megabyte each time. */
  final byte[] deflate(byte[] data, int strategy) {
    Deflater own = deflater.get();
    own.reset();
    own.setStrategy(strategy);
    own.setInput(data);
    own.finish();
    byte[] out = new byte[data.length / 2 + 64];
    int size = 0;
    while (!own.finished()) {
      if (size == out.length) {
        out = Arrays.copyOf(out, size * 2);
      }
      size += own.deflate(out, size, out.length - size);
    }
    return Arrays.copyOf(out, size);
  }
}
