package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** Reads the tag tree off boxes before layout, so reading order is tree order, not paint order. */
final class TagReader {
  private TagReader() {}

  static TagTree tree(Tag root, List<Box> boxes) {
    List<TagTree> children = new ArrayList<>();
    boxes.forEach(b -> collect(b, children));
    return new TagTree(root, children);
  }

  private static void collect(Box box, List<TagTree> into) {
    if (box instanceof Branch branch) {
      into.add(tree(branch.tag(), List.of(branch.box())));
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
