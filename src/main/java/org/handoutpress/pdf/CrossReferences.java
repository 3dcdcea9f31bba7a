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

  /** For so many objects before it must grow. */
  private static final int ROOM = 16_384;

  private byte[] rows = new byte[ROW * ROOM];
  private final byte[] filteredRow = new byte[ROW + 1];
  private int size;

  CrossReferences() {
    row(0, FREE, 0, NEVER_AGAIN);
  }

  /** The objects of a segment that begins at an offset. */
  void add(Segment segment, int offset) {
    for (Segment.Entry entry : segment.entries()) {
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
      rows = Arrays.copyOf(rows, Math.max(size * ROW, rows.length * 2));
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
    row(number, IN_USE, offset, 0);
    Syntax index = new Syntax();
    byte[] data = Flate.QUICK.deflate(filtered(index));
    Syntax out = new Syntax();
    out.put(number).put(" 0 obj\n<</Type/XRef").put(entries).put("/Size ").put(size);
    out.put("/Index[").put(index).put("]/W[");
    out.put(WIDTHS[0]).put(' ').put(WIDTHS[1]).put(' ').put(WIDTHS[2]);
    out.put("]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ").put(ROW).put(">>");
    out.put("/Length ").put(data.length).put(">>stream\n").put(data);
    return out.put("\nendstream\nendobj\n").bytes();
  }

  /**
   * The rows of all objects.
   *
   * @param index gets the runs of their numbers: for each the first, and how many
   */
  private byte[] filtered(Syntax index) {
    Syntax filtered = new Syntax(ROOM);
    int above = -1;
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && isThere(to)) {
        filter(above, to, filtered);
        above = to;
        to++;
      }
      if (to > from) {
        index.put(index.size() == 0 ? "" : " ").put(from).put(' ').put(to - from);
      }
      from = to + 1;
    }
    return filtered.bytes();
  }

  private boolean isThere(int number) {
    return number == 0 || rows[number * ROW] != FREE;
  }

  private void filter(int above, int row, Syntax into) {
    filteredRow[0] = UP;
    for (int i = 0; i < ROW; i++) {
      int up = above < 0 ? 0 : rows[above * ROW + i];
      filteredRow[i + 1] = (byte) (rows[row * ROW + i] - up);
    }
    into.put(filteredRow);
  }
}
