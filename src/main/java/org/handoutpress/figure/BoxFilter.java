package org.handoutpress.figure;

/**
 * Makes fewer pixels of many: each is the mean of the area it covers. Pixels come in any order, so
 * that a file can be read row by row, or interlaced, and never lies whole in memory.
 */
public final class BoxFilter {
  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final long[] sums;

  /**
   * Makes {@code columns} by {@code rows} pixels, no more than there are.
   *
   * @param width how many pixels come across
   * @param height how many pixels come down
   */
  public BoxFilter(int width, int height, int columns, int rows) {
    this.width = width;
    this.height = height;
    this.columns = columns;
    this.rows = rows;
    this.sums = new long[3 * columns * rows];
  }

  /**
   * Takes a pixel; each is to come once.
   *
   * @param rgb 0xRRGGBB
   */
  public void add(int x, int y, int rgb) {
    long top = (long) y * rows;
    int row = (int) (top / height);
    long upper = Math.min(rows, (row + 1L) * height - top);
    addTo(row, x, rgb, upper);
    if (upper < rows) {
      addTo(row + 1, x, rgb, rows - upper);
    }
  }

  // A pixel is as wide as there are columns, a cell as wide as there are pixels: whole numbers.
  private void addTo(int row, int x, int rgb, long weight) {
    long left = (long) x * columns;
    int column = (int) (left / width);
    long first = Math.min(columns, (column + 1L) * width - left);
    int cell = 3 * (row * columns + column);
    addTo(cell, rgb, weight * first);
    if (first < columns) {
      addTo(cell + 3, rgb, weight * (columns - first));
    }
  }

  private void addTo(int cell, int rgb, long weight) {
    sums[cell] += weight * (rgb >> 16 & 0xFF);
    sums[cell + 1] += weight * (rgb >> 8 & 0xFF);
    sums[cell + 2] += weight * (rgb & 0xFF);
  }

  /** What has come, as a picture that says it is this wide and high. */
  public Bitmap bitmap(int saidWidth, int saidHeight) {
    int[] pixels = new int[columns * rows];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = mean(3 * i) << 16 | mean(3 * i + 1) << 8 | mean(3 * i + 2);
    }
    return Bitmap.of(saidWidth, saidHeight, columns, rows, pixels);
  }

  private int mean(int sum) {
    long area = (long) width * height;
    return (int) ((sums[sum] + area / 2) / area);
  }
}
