package org.handoutpress.tag;

import java.util.List;
import java.util.function.Consumer;

/** A tag and what lies under it, in reading order. */
public record TagTree(Tag tag, List<TagTree> children) {
  public TagTree {
    children = List.copyOf(children);
  }

  public static TagTree leaf(Tag tag) {
    return new TagTree(tag, List.of());
  }

  /** Visits every tag in reading order, each before what lies under it. */
  public void forEach(Consumer<Tag> visitor) {
    visitor.accept(tag);
    children.forEach(c -> c.forEach(visitor));
  }
}
