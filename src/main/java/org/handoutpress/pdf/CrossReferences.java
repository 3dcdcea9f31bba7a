package org.handoutpress.pdf;

import java.util.Arrays;

/** The cross-reference stream of a file: ISO 32000-1, 7.5.8. */
final class CrossReferences {
  /** A type, four bytes of offset or number, two of index or generation. */
  private static final int[] WIDTHS = {1, 4, 2};

  private static final int ROW = 7;
  private static final int FREE = 0;
  private static final int IN_USE = 1;
  private static final int PACKED = 2;
  private static final int NEVER_AGAIN = 65_535;

  /** The PNG filter by which a row holds what differs from the row above: 7.4.4.4. */
  private static final byte UP = 2;

  private static final int LEVEL = 6;

  private byte[] rows = new byte[ROW * 4096];
  private int size;

  /** Makes room for objects up to this number; those that do not come are free. */
  void reach(int number) {
    while (size <= number) {
      row(size, FREE, 0, NEVER_AGAIN);
    }
  }

  /** The objects of a segment that begins at an offset. */
  void add(Segment segment, int offset) {
    for (Segment.Entry entry : segment.entries()) {
      reach(entry.number());
      if (entry.container() > 0) {
        row(entry.number(), PACKED, entry.container(), entry.at());
      } else {
        row(entry.number(), IN_USE, offset + entry.at(), 0);
      }
    }
  }

  private void row(int number, int type, int second, int third) {
    size = Math.max(size, number + 1);
    if (size * ROW > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    int at = number * ROW;
    rows[at] = (byte) type;
    rows[at + 1] = (byte) (second >>> 24);
    rows[at + 2] = (byte) (second >>> 16);
    rows[at + 3] = (byte) (second >>> 8);
    rows[at + 4] = (byte) second;
    rows[at + 5] = (byte) (third >>> 8);
    rows[at + 6] = (byte) third;
  }

  /**
   * The stream, to stand at the offset as the last object of the file, with this number.
   *
   * @param entries what the trailer says besides
   */
  byte[] stream(int number, int offset, String entries) {
    reach(number);
    row(number, IN_USE, offset, 0);
    byte[] data = Flate.deflate(filtered(), LEVEL);
    Syntax out = new Syntax();
    out.put(number).put(" 0 obj\n<</Type/XRef").put(entries).put("/Size ").put(size).put("/W[");
    out.put(WIDTHS[0]).put(' ').put(WIDTHS[1]).put(' ').put(WIDTHS[2]);
    out.put("]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ").put(ROW).put(">>");
    out.put("/Length ").put(data.length).put(">>stream\n").put(data);
    return out.put("\nendstream\nendobj\n").bytes();
  }

  private byte[] filtered() {
    byte[] filtered = new byte[size * (ROW + 1)];
    for (int row = 0; row < size; row++) {
      int to = row * (ROW + 1);
      filtered[to] = UP;
      for (int i = 0; i < ROW; i++) {
        int above = row == 0 ? 0 : rows[(row - 1) * ROW + i];
        filtered[to + 1 + i] = (byte) (rows[row * ROW + i] - above);
      }
    }
    return filtered;
  }
}
