package org.handoutpress.verify.outline;

import java.util.List;

/** A piece of a document that is read as one. Pages are counted from 1. */
public sealed interface Block {
  int page();

  /** All its words, with a space between parts. */
  String words();

  /**
   * A heading.
   *
   * @param level 1 to 3
   * @param size of its largest type, in thousandths of a point
   * @param top of its first line, from the top of the page
   */
  record Heading(int level, String words, int size, int top, int page) implements Block {}

  /** A paragraph. */
  record Prose(String words, int size, int page) implements Block {}

  /**
   * A list.
   *
   * @param numbered whether its labels are numbers
   */
  record Listing(boolean numbered, List<String> items, int page) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String words() {
      return String.join(" ", items);
    }
  }

  /**
   * A picture.
   *
   * @param words what a reader gets who cannot see it
   * @param width on the page, in thousandths of a point
   * @param gap from its edge to the nearest words
   */
  record Drawing(String words, int width, int gap, int page) implements Block {}

  /**
   * A table.
   *
   * @param heads its header cells
   * @param cells the others
   * @param columns in its longest row
   */
  record Grid(List<String> heads, List<String> cells, int columns, int page) implements Block {
    public Grid {
      heads = List.copyOf(heads);
      cells = List.copyOf(cells);
    }

    @Override
    public String words() {
      return String.join(" ", heads) + " " + String.join(" ", cells);
    }
  }
}
