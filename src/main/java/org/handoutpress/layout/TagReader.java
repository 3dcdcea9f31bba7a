package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** Reads the tag tree off boxes before layout, so reading order is tree order, not paint order. */
final class TagReader {
  private TagReader() {}

  /** The trees of boxes that stand side by side. */
  static List<TagTree> trees(List<Box> boxes) {
    List<TagTree> trees = new ArrayList<>();
    boxes.forEach(b -> collect(b, trees));
    return trees;
  }

  private static TagTree tree(Tag root, Box box) {
    return new TagTree(root, trees(List.of(box)));
  }

  private static void collect(Box box, List<TagTree> into) {
    if (box instanceof Branch branch) {
      into.add(tree(branch.tag(), branch.box()));
    } else if (box instanceof Leaf leaf) {
      requireNoTags(leaf);
      into.add(TagTree.leaf(leaf.tag()));
    } else if (box instanceof Paragraph paragraph) {
      paragraph.pieces().forEach(p -> p.tag().map(TagTree::leaf).ifPresent(into::add));
    } else if (!(box instanceof Artifact)) {
      Inside.of(box).forEach(inner -> collect(inner, into));
    }
  }

  /** ISO 32000-1, 14.7.4: ours hold either content or elements, never both. */
  private static void requireNoTags(Leaf leaf) {
    List<TagTree> inside = new ArrayList<>();
    collect(leaf.box(), inside);
    if (!inside.isEmpty()) {
      throw new IllegalStateException(inside.get(0).tag() + " inside the leaf " + leaf.tag());
    }
  }
}
