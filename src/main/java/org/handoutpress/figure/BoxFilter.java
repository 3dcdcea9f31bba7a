package org.handoutpress.figure;

/**
 * Makes fewer pixels of many: each is the mean of the area it covers. Pixels come in any order, so
 * that a file can be read row by row, or interlaced, and never lies whole in memory.
 */
public final class BoxFilter {
  private final long area;
  private final int columns;
  private final int rows;
  private final Cells across;
  private final Cells down;
  private final long[] sums;

  /**
   * Makes {@code columns} by {@code rows} pixels, no more than there are.
   *
   * @param width how many pixels come across
   * @param height how many pixels come down
   */
  public BoxFilter(int width, int height, int columns, int rows) {
    this.area = (long) width * height;
    this.columns = columns;
    this.rows = rows;
    this.across = new Cells(width, columns);
    this.down = new Cells(height, rows);
    this.sums = new long[3 * columns * rows];
  }

  /**
   * Along one side, the cell that each pixel begins in and how much of the pixel lies there. A
   * pixel is as long as there are cells, a cell as long as there are pixels: whole numbers.
   */
  private static final class Cells {
    final int length;
    final int[] cell;
    final int[] part;

    Cells(int pixels, int cells) {
      length = cells;
      cell = new int[pixels];
      part = new int[pixels];
      for (int i = 0; i < pixels; i++) {
        long start = (long) i * cells;
        cell[i] = (int) (start / pixels);
        part[i] = (int) Math.min(cells, (cell[i] + 1L) * pixels - start);
      }
    }
  }

  /**
   * Takes a pixel; each is to come once.
   *
   * @param rgb 0xRRGGBB
   */
  public void add(int x, int y, int rgb) {
    int upper = down.part[y];
    addTo(down.cell[y], x, rgb, upper);
    if (upper < down.length) {
      addTo(down.cell[y] + 1, x, rgb, down.length - upper);
    }
  }

  private void addTo(int row, int x, int rgb, long weight) {
    int cell = 3 * (row * columns + across.cell[x]);
    int left = across.part[x];
    addTo(cell, rgb, weight * left);
    if (left < across.length) {
      addTo(cell + 3, rgb, weight * (across.length - left));
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
    return (int) ((sums[sum] + area / 2) / area);
  }
}
