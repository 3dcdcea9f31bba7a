package org.handoutpress.verify;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A picture with a palette of its own. Flat drawings have few colours; the shades along their edges
 * may move by a step without being seen.
 */
final class FewColours {
  private static final int MOST = 96;

  /** The squared distance of black and white. */
  private static final long FARTHEST = 3 * 255 * 255;

  /** Colours are told apart by the upper five bits of each channel. */
  private static final int CELLS = 1 << 15;

  private final int[] count = new int[CELLS];

  /** For each cell the colour that stands for it: the first of the picture that lies in it. */
  private final int[] colour = new int[CELLS];

  private FewColours() {}

  static BufferedImage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    FewColours colours = new FewColours();
    Arrays.stream(pixels).forEach(colours::count);
    int[] palette = colours.palette();
    byte[] index = colours.indexes(palette);
    IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] row = new byte[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        row[x] = index[cell(pixels[y * width + x])];
      }
      result.getRaster().setDataElements(0, y, width, 1, row);
    }
    return result;
  }

  private static int cell(int rgb) {
    return (rgb >> 9 & 0x7C00) | (rgb >> 6 & 0x3E0) | (rgb >> 3 & 0x1F);
  }

  private void count(int rgb) {
    int cell = cell(rgb);
    if (count[cell]++ == 0) {
      colour[cell] = rgb;
    }
  }

  /** Takes, again and again, the colour whose pixels are farthest from the palette so far. */
  private int[] palette() {
    int[] used = IntStream.range(0, CELLS).filter(c -> count[c] > 0).toArray();
    long[] apart = new long[used.length];
    Arrays.fill(apart, FARTHEST);
    int[] palette = new int[Math.min(MOST, used.length)];
    for (int i = 0; i < palette.length; i++) {
      int worst = worst(used, apart);
      palette[i] = colour[used[worst]];
      for (int j = 0; j < used.length; j++) {
        apart[j] = Math.min(apart[j], distance(colour[used[j]], palette[i]));
      }
    }
    return palette;
  }

  private int worst(int[] used, long[] apart) {
    int worst = 0;
    for (int j = 1; j < used.length; j++) {
      if (apart[j] * count[used[j]] > apart[worst] * count[used[worst]]) {
        worst = j;
      }
    }
    return worst;
  }

  /** For each cell in use the nearest colour of the palette. */
  private byte[] indexes(int[] palette) {
    byte[] index = new byte[CELLS];
    for (int cell = 0; cell < CELLS; cell++) {
      if (count[cell] > 0) {
        index[cell] = (byte) nearest(colour[cell], palette);
      }
    }
    return index;
  }

  private static int nearest(int rgb, int[] palette) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(rgb, palette[i]) < distance(rgb, palette[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int two) {
    int red = (one >> 16 & 0xFF) - (two >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (two >> 8 & 0xFF);
    int blue = (one & 0xFF) - (two & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
