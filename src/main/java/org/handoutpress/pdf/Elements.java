package org.handoutpress.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/**
 * The structure elements of a part: ISO 32000-1, 14.7.2. They are numbered in reading order, so
 * that is the order of the tree, whatever the order of painting.
 */
final class Elements {
  /** An element, and what it holds of pages: marked content and annotations. */
  private static final class Element {
    final int number;
    int page;
    final Syntax marks = new Syntax();
    final Syntax references = new Syntax();

    Element(int number) {
      this.number = number;
    }
  }

  private final List<TagTree> trees;
  private final Map<Tag, Element> elements = new HashMap<>();
  private int next;

  /**
   * @param first the number of the first element
   */
  Elements(List<TagTree> trees, int first) {
    this.trees = trees;
    this.next = first;
    trees.forEach(tree -> tree.forEach(this::number));
  }

  private void number(Tag tag) {
    if (elements.put(tag, new Element(next++)) != null) {
      throw new IllegalArgumentException("twice in the tag tree: " + tag);
    }
  }

  /** The number after the last element. */
  int end() {
    return next;
  }

  List<Integer> top() {
    return trees.stream().map(t -> number(t)).toList();
  }

  int numberOf(Tag tag) {
    return element(tag).number;
  }

  private int number(TagTree tree) {
    return elements.get(tree.tag()).number;
  }

  private Element element(Tag tag) {
    Element element = elements.get(tag);
    if (element == null) {
      throw new IllegalArgumentException("not in the tag tree: " + tag);
    }
    return element;
  }

  /** Says which tags the marked content sequences of a page belong to. */
  void show(int page, List<Tag> sequences) {
    for (int i = 0; i < sequences.size(); i++) {
      Element element = element(sequences.get(i));
      if (element.page == 0) {
        element.page = page;
      }
      element.marks.put(element.marks.size() == 0 ? "" : " ");
      if (element.page == page) {
        element.marks.put(i);
      } else {
        element.marks.put("<</Type/MCR/Pg ").ref(page).put("/MCID ").put(i).put(">>");
      }
    }
  }

  /** Says that an annotation on a page belongs to a tag: 14.7.4.3. */
  void refer(Tag tag, int page, int annotation) {
    Syntax references = element(tag).references;
    references.put(" <</Type/OBJR/Pg ").ref(page).put("/Obj ").ref(annotation).put(">>");
  }

  /**
   * Writes the elements.
   *
   * @param box the rectangle of a figure, as an array
   */
  void write(Segment.Writer out, Function<Tag, String> box) {
    trees.forEach(tree -> write(tree, Numbers.DOCUMENT, out, box));
  }

  private void write(TagTree tree, int parent, Segment.Writer out, Function<Tag, String> box) {
    Tag tag = tree.tag();
    Element element = elements.get(tag);
    // The entry Type may be left out (table 323): there are thousands of elements.
    Syntax object = Syntax.of("<</S").name(tag.role().pdfName());
    object.put("/P ").ref(parent);
    tag.alternative().ifPresent(a -> object.put("/Alt").text(a));
    tag.language().ifPresent(l -> object.put("/Lang").text(l));
    object.put(Attributes.of(tree, box.apply(tag)));
    if (element.page > 0) {
      object.put("/Pg ").ref(element.page);
    }
    kids(tree, element, object);
    out.object(element.number, object.put(">>"));
    tree.children().forEach(child -> write(child, element.number, out, box));
  }

  private void kids(TagTree tree, Element element, Syntax object) {
    Syntax kids = new Syntax();
    for (TagTree child : tree.children()) {
      kids.put(kids.size() == 0 ? "" : " ").ref(number(child));
    }
    kids.put(element.marks).put(element.references);
    if (kids.size() > 0) {
      object.put("/K[").put(kids).put("]");
    }
  }
}
