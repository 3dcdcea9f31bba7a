package org.handoutpress.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.tag.Tag;

/**
 * What leads from the content of a part back to its elements: a leaf of the parent tree, ISO
 * 32000-1, 14.7.4.4. The keys are the object numbers of pages and annotations, so no two parts
 * share one.
 */
final class ParentTree {
  private final Elements elements;
  private final SortedMap<Integer, String> entries = new TreeMap<>();

  ParentTree(Elements elements) {
    this.elements = elements;
  }

  void page(int number, List<Tag> sequences) {
    Syntax array = Syntax.of("[");
    for (Tag tag : sequences) {
      array.put(array.size() == 1 ? "" : " ").ref(elements.numberOf(tag));
    }
    entries.put(number, array.put("]").toString());
  }

  void annotation(int number, Tag tag) {
    entries.put(number, new Syntax().ref(elements.numberOf(tag)).toString());
  }

  int first() {
    return entries.firstKey();
  }

  int last() {
    return entries.lastKey();
  }

  Syntax leaf() {
    Syntax leaf = Syntax.of("<</Limits[").put(first()).put(' ').put(last()).put("]/Nums[");
    String space = "";
    for (var entry : entries.entrySet()) {
      leaf.put(space).put(entry.getKey()).put(' ').put(entry.getValue());
      space = " ";
    }
    return leaf.put("]>>");
  }
}
