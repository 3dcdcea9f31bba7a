package org.handoutpress.figure.png;

import java.util.Optional;
import org.handoutpress.diag.ProblemException;

/** Samples of a row to pixels: sRGB of eight bits, on white where they can be seen through. */
final class PngPixels {
  private static final int OPAQUE = 255;
  private static final int WHITE = 255;

  private final PngHeader header;
  private final PngColours colours;
  private final Optional<byte[]> transparent;
  private final int[] palette;
  private final PngFault fault;

  PngPixels(PngChunks chunks, PngFault fault) throws ProblemException {
    this.header = chunks.header();
    this.colours = PngColours.of(chunks);
    this.transparent = chunks.get("tRNS");
    this.fault = fault;
    this.palette = palette(chunks.get("PLTE"));
  }

  private int[] palette(Optional<byte[]> entries) throws ProblemException {
    if (header.colour() != PngHeader.ColourType.PALETTE) {
      return new int[0];
    }
    byte[] rgb = entries.orElseThrow(() -> fault.damaged("it has no palette"));
    byte[] alpha = transparent.orElse(new byte[0]);
    int[] table = new int[rgb.length / 3];
    for (int i = 0; i < table.length; i++) {
      int a = i < alpha.length ? alpha[i] & 0xFF : OPAQUE;
      table[i] = onWhite(rgb[3 * i] & 0xFF, rgb[3 * i + 1] & 0xFF, rgb[3 * i + 2] & 0xFF, a);
    }
    return table;
  }

  /** One pixel of a row, as 0xRRGGBB. */
  int rgb(byte[] row, int x) throws ProblemException {
    int first = x * header.colour().channels();
    return switch (header.colour()) {
      case PALETTE -> indexed(sample(row, first));
      case GREY -> grey(sample(row, first));
      case GREY_ALPHA -> grey(eight(sample(row, first)), eight(sample(row, first + 1)));
      case RGB -> rgb(sample(row, first), sample(row, first + 1), sample(row, first + 2));
      case RGB_ALPHA ->
          onWhite(
              eight(sample(row, first)),
              eight(sample(row, first + 1)),
              eight(sample(row, first + 2)),
              eight(sample(row, first + 3)));
    };
  }

  private int indexed(int index) throws ProblemException {
    if (index >= palette.length) {
      throw fault.damaged("a pixel has a colour that is not in its palette");
    }
    return palette[index];
  }

  private int grey(int sample) {
    return grey(eight(sample), isKey(sample, 0) ? 0 : OPAQUE);
  }

  private int grey(int value, int alpha) {
    return onWhite(value, value, value, alpha);
  }

  private int rgb(int r, int g, int b) {
    boolean key = isKey(r, 0) && isKey(g, 2) && isKey(b, 4);
    return onWhite(eight(r), eight(g), eight(b), key ? 0 : OPAQUE);
  }

  // One colour may stand for what can be seen through: ISO/IEC 15948, 11.3.2.1 tRNS.
  private boolean isKey(int sample, int at) {
    return transparent.isPresent()
        && transparent.get().length >= at + 2
        && sample
            == ((transparent.get()[at] & 0xFF) << 8 | (transparent.get()[at + 1] & 0xFF))
                % (header.most() + 1);
  }

  private int sample(byte[] row, int index) {
    return switch (header.depth()) {
      case 8 -> row[index] & 0xFF;
      case 16 -> ((row[2 * index] & 0xFF) << 8) | (row[2 * index + 1] & 0xFF);
      default -> {
        int bit = index * header.depth();
        yield (row[bit >> 3] >> (8 - header.depth() - (bit & 7))) & header.most();
      }
    };
  }

  private int eight(int sample) {
    return header.depth() == 8 ? sample : (sample * 255 + header.most() / 2) / header.most();
  }

  private int onWhite(int r, int g, int b, int alpha) {
    int rgb = colours.srgb(r, g, b);
    if (alpha == OPAQUE) {
      return rgb;
    }
    return onWhite(rgb >> 16 & 0xFF, alpha) << 16
        | onWhite(rgb >> 8 & 0xFF, alpha) << 8
        | onWhite(rgb & 0xFF, alpha);
  }

  private static int onWhite(int channel, int alpha) {
    return (channel * alpha + WHITE * (OPAQUE - alpha) + OPAQUE / 2) / OPAQUE;
  }
}
