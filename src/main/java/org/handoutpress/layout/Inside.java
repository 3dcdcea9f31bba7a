package org.handoutpress.layout;

import java.util.List;

/** The boxes directly inside a box, in reading order. */
final class Inside {
  private Inside() {}

  static List<Box> of(Box box) {
    if (box instanceof Column column) {
      return column.items().stream().map(Column.Item::box).toList();
    } else if (box instanceof Row row) {
      return row.cells().stream().map(Row.Cell::box).toList();
    } else if (box instanceof Overlay overlay) {
      return overlay.layers();
    } else if (box instanceof Padded padded) {
      return List.of(padded.box());
    } else if (box instanceof Sized sized) {
      return List.of(sized.box());
    } else if (box instanceof KeepTogether keep) {
      return List.of(keep.box());
    } else if (box instanceof Branch branch) {
      return List.of(branch.box());
    } else if (box instanceof Leaf leaf) {
      return List.of(leaf.box());
    } else if (box instanceof Artifact artifact) {
      return List.of(artifact.box());
    }
    return List.of();
  }
}
