package org.handoutpress.figure;

/**
 * A picture of pixels in sRGB, opaque. It may hold fewer pixels than the file it came from; its
 * width and height are the file's.
 */
public final class Bitmap implements Illustration {
  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final boolean grey;
  private final byte[] samples;

  private Bitmap(int width, int height, int columns, int rows, boolean grey, byte[] samples) {
    this.width = width;
    this.height = height;
    this.columns = columns;
    this.rows = rows;
    this.grey = grey;
    this.samples = samples;
  }

  /**
   * A picture of these pixels.
   *
   * @param pixels row by row from the top left, each 0xRRGGBB
   */
  static Bitmap of(int width, int height, int columns, int rows, int[] pixels) {
    boolean grey = true;
    for (int rgb : pixels) {
      grey &= rgb == (rgb & 0xFF) * 0x010101;
    }
    int channels = grey ? 1 : 3;
    byte[] samples = new byte[pixels.length * channels];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) (pixels[i / channels] >> (8 * (channels - 1 - i % channels)));
    }
    return new Bitmap(width, height, columns, rows, grey, samples);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public Bitmap mirrored() {
    int channels = grey ? 1 : 3;
    byte[] turned = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      int pixel = i / channels;
      int other = pixel - pixel % columns + columns - 1 - pixel % columns;
      turned[other * channels + i % channels] = samples[i];
    }
    return new Bitmap(width, height, columns, rows, grey, turned);
  }

  /** The count of pixels across. */
  public int columns() {
    return columns;
  }

  /** The count of pixels down. */
  public int rows() {
    return rows;
  }

  /** Whether every pixel is a grey; then it has one sample, otherwise three. */
  public boolean isGrey() {
    return grey;
  }

  /** A copy of the samples, row by row from the top left. */
  public byte[] samples() {
    return samples.clone();
  }

  /** The pixel as 0xRRGGBB. */
  public int rgb(int column, int row) {
    int at = row * columns + column;
    if (grey) {
      return (samples[at] & 0xFF) * 0x010101;
    }
    int first = 3 * at;
    return (samples[first] & 0xFF) << 16
        | (samples[first + 1] & 0xFF) << 8
        | (samples[first + 2] & 0xFF);
  }

  /** With no more pixels than told, each the mean of those it takes the place of. */
  public Bitmap reduced(int mostColumns, int mostRows) {
    if (columns <= mostColumns && rows <= mostRows) {
      return this;
    }
    BoxFilter filter =
        new BoxFilter(columns, rows, Math.min(columns, mostColumns), Math.min(rows, mostRows));
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        filter.add(x, y, rgb(x, y));
      }
    }
    return filter.bitmap(width, height);
  }

  /** Each pixel as the grey of the same luminance. */
  public Bitmap inGrey() {
    if (grey) {
      return this;
    }
    byte[] lightness = new byte[columns * rows];
    for (int i = 0; i < lightness.length; i++) {
      lightness[i] = (byte) Srgb.grey(rgb(i % columns, i / columns));
    }
    return new Bitmap(width, height, columns, rows, true, lightness);
  }
}
