package org.handoutpress.pdf;

import java.util.List;
import java.util.Map;
import org.handoutpress.geom.Size;

/**
 * A part as it stands in a file: written once, and copied into every file in which it has the same
 * place. What it leaves open is filled in by {@link DocumentWriter}: the pages around what is shown
 * on them, and where links lead.
 *
 * @param end the first object number after its own
 * @param topElements numbers of the structure elements at its top
 * @param fields numbers of the fields of its form, in reading order
 */
record Plate(
    Segment segment,
    int end,
    List<Leaf> pages,
    List<Integer> topElements,
    ParentLeaf parents,
    List<Bookmark> bookmarks,
    List<Jump> jumps,
    Map<String, Destination> anchors,
    List<Integer> fields) {
  /** How many objects belong to a page. */
  static final int EACH_PAGE = 3;

  /**
   * A page; its content and its running lines have the numbers after its own.
   *
   * @param box its rectangle, as an array
   * @param art in the order of the names, each with the largest of its sizes
   * @param annotations their numbers
   */
  record Leaf(int number, String box, Map<Art, Size> art, List<Integer> annotations) {
    int content() {
      return number + 1;
    }

    int furniture() {
      return number + 2;
    }
  }

  /** A leaf of the parent tree, with the first and the last key in it: ISO 32000-1, 7.9.7. */
  record ParentLeaf(int number, int first, int last) {}

  /** A place on a page, in hundredths of a point: 12.3.2.2. */
  record Destination(int page, int left, int top) {
    Syntax array() {
      Syntax array = Syntax.of("[").ref(page).put("/XYZ ").hundredths(left).put(' ');
      return array.hundredths(top).put(" 0]");
    }
  }

  /**
   * A bookmark to be.
   *
   * @param level 1 at the top
   */
  record Bookmark(int level, String words, Destination to) {}

  /** An object, to be the destination with the name of an anchor. */
  record Jump(int number, String anchor) {}
}
