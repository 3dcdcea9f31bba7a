package org.handoutpress.figure.png;

import java.nio.ByteBuffer;
import java.util.Set;
import org.handoutpress.diag.ProblemException;

/**
 * What the file says of itself: ISO/IEC 15948, 11.2.2 IHDR.
 *
 * @param depth bits of a sample, or of an index into the palette
 */
record PngHeader(int width, int height, int depth, ColourType colour, boolean interlaced) {
  static final int LENGTH = 13;
  private static final long MAX_PIXELS = 40_000_000;

  /** A picture longer than this many times its other side could not be seen on a page. */
  private static final int MOST_LONGER = 20;

  /** How the samples of a pixel are to be understood, by the number that says so. */
  enum ColourType {
    GREY(0, 1, Set.of(1, 2, 4, 8, 16)),
    RGB(2, 3, Set.of(8, 16)),
    PALETTE(3, 1, Set.of(1, 2, 4, 8)),
    GREY_ALPHA(4, 2, Set.of(8, 16)),
    RGB_ALPHA(6, 4, Set.of(8, 16));

    private final int number;
    private final int channels;
    private final Set<Integer> depths;

    ColourType(int number, int channels, Set<Integer> depths) {
      this.number = number;
      this.channels = channels;
      this.depths = depths;
    }

    int channels() {
      return channels;
    }

    private static ColourType of(int number, PngFault fault) throws ProblemException {
      for (ColourType type : values()) {
        if (type.number == number) {
          return type;
        }
      }
      throw fault.damaged("there is no colour type " + number);
    }
  }

  /** Reads and checks it; nothing else of the file has been looked at. */
  static PngHeader of(ByteBuffer data, PngFault fault) throws ProblemException {
    long width = data.getInt() & 0xFFFFFFFFL;
    long height = data.getInt() & 0xFFFFFFFFL;
    int depth = data.get() & 0xFF;
    ColourType colour = ColourType.of(data.get() & 0xFF, fault);
    int compression = data.get();
    int filter = data.get();
    int interlace = data.get();
    if (width == 0 || height == 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw fault.damaged("it says it has " + width + " by " + height + " pixels");
    }
    if (width * height > MAX_PIXELS) {
      throw fault.tooManyPixels(width, height);
    }
    if (Math.max(width, height) > MOST_LONGER * Math.min(width, height)) {
      throw fault.tooLong(width, height);
    }
    if (!colour.depths.contains(depth)
        || compression != 0
        || filter != 0
        || (interlace & 0xFE) != 0) {
      throw fault.damaged("its header says what no PNG file may say");
    }
    return new PngHeader((int) width, (int) height, depth, colour, interlace == 1);
  }

  /** The largest value of a sample. */
  int most() {
    return (1 << depth) - 1;
  }

  /** Bytes of a row of so many pixels, without the byte of its filter. */
  int rowBytes(int pixels) {
    return (int) (((long) pixels * colour.channels() * depth + 7) / 8);
  }

  /** How far back the same sample of the pixel before lies, in bytes. */
  int stride() {
    return Math.max(1, colour.channels() * depth / 8);
  }
}
