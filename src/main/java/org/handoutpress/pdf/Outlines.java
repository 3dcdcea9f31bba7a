package org.handoutpress.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Bookmarks, nested as the headings are: ISO 32000-1, 12.3.3. Those of the first level are open.
 */
final class Outlines {
  private static final class Item {
    final int number;
    final int level;
    final Plate.Bookmark bookmark;
    final List<Item> kids = new ArrayList<>();

    Item(int number, int level, Plate.Bookmark bookmark) {
      this.number = number;
      this.level = level;
      this.bookmark = bookmark;
    }

    int first() {
      return kids.get(0).number;
    }

    int last() {
      return kids.get(kids.size() - 1).number;
    }
  }

  private final Item root = new Item(Numbers.OUTLINES, 0, null);
  private final Deque<Item> open = new ArrayDeque<>();
  private int next;

  /**
   * @param first the number of the first item
   */
  Outlines(List<Plate> plates, int first) {
    next = first;
    open.push(root);
    plates.forEach(plate -> plate.bookmarks().forEach(this::add));
  }

  private void add(Plate.Bookmark bookmark) {
    while (open.element().level >= bookmark.level()) {
      open.pop();
    }
    Item item = new Item(next++, bookmark.level(), bookmark);
    open.element().kids.add(item);
    open.push(item);
  }

  boolean any() {
    return !root.kids.isEmpty();
  }

  /** The number after the last item. */
  int end() {
    return next;
  }

  void write(Segment.Writer out) {
    if (any()) {
      int shown = root.kids.size() + root.kids.stream().mapToInt(k -> k.kids.size()).sum();
      Syntax object = Syntax.of("<</Type/Outlines/Count ").put(shown).put("/First ");
      object.ref(root.first()).put("/Last ").ref(root.last()).put(">>");
      out.object(root.number, object);
      writeKids(root, 1, out);
    }
  }

  private static void writeKids(Item parent, int depth, Segment.Writer out) {
    for (int i = 0; i < parent.kids.size(); i++) {
      Item item = parent.kids.get(i);
      Syntax object = Syntax.of("<</Title").text(item.bookmark.words()).put("/Parent ");
      object.ref(parent.number).put("/Dest").put(item.bookmark.to().array());
      if (i > 0) {
        object.put("/Prev ").ref(parent.kids.get(i - 1).number);
      }
      if (i < parent.kids.size() - 1) {
        object.put("/Next ").ref(parent.kids.get(i + 1).number);
      }
      if (!item.kids.isEmpty()) {
        // Table 153: how many lie under it, negative where they are not shown.
        object.put("/Count ").put(depth == 1 ? item.kids.size() : -item.kids.size());
        object.put("/First ").ref(item.first()).put("/Last ").ref(item.last());
      }
      out.object(item.number, object.put(">>"));
      writeKids(item, depth + 1, out);
    }
  }
}
