package org.handoutpress.bench.plain;

import java.util.ArrayList;
import java.util.List;

/** Puts lines of one block into the box in which OpenPDF needs no more lines than we did. */
final class Boxed {
  /** What sums of widths may be off by, in points. */
  private static final float HAIR = 0.1f;

  private final List<SetLine> lines;
  private final Ruler ruler;
  private final List<Item.Piece> pieces = new ArrayList<>();

  Boxed(List<SetLine> lines, Ruler ruler) {
    this.lines = lines;
    this.ruler = ruler;
  }

  Item.Block block() {
    SetLine first = lines.get(0);
    SetLine last = lines.get(lines.size() - 1);
    lines.forEach(line -> add(line, line == last));
    float width = (float) lines.stream().mapToDouble(ruler::width).max().orElseThrow();
    return new Item.Block(
        first.x(),
        first.y() + leading(),
        first.x() + width + HAIR,
        last.y() - leading() / 2,
        leading(),
        List.copyOf(pieces));
  }

  /** A single line has none; its size does. */
  private float leading() {
    return lines.size() == 1
        ? lines.get(0).first().words().size()
        : lines.get(0).y() - lines.get(1).y();
  }

  private void add(SetLine line, boolean last) {
    for (SetRun run : line.runs()) {
      String text = run.words().text();
      add(run.piece(!last && run.equals(line.last()) && !breaks(text) ? text + "\n" : text));
    }
  }

  /** Neighbours in one style are one piece. */
  private void add(Item.Piece next) {
    Item.Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && next.equals(last.with(next.text()))) {
      pieces.set(pieces.size() - 1, last.with(last.text() + next.text()));
    } else {
      pieces.add(next);
    }
  }

  /**
   * Whether OpenPDF finds the end of the line by itself. It does not where the text has a line
   * feed, after a dash, and in an address that is too long for a line.
   */
  private static boolean breaks(String text) {
    char end = text.charAt(text.length() - 1);
    return end == ' ' || end == '-' || end == '\u2010';
  }
}
