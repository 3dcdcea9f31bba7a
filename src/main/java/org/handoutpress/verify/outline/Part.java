package org.handoutpress.verify.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading and all that stands under it, up to the next one. */
public record Part(Optional<Block.Heading> heading, List<Block> blocks) {
  public Part {
    blocks = List.copyOf(blocks);
  }

  public <T extends Block> Stream<T> all(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Lists whose items are done one after the other. */
  public Stream<Block.Listing> steps() {
    return all(Block.Listing.class).filter(Block.Listing::numbered);
  }

  /** What it is called where it is named as evidence. */
  public String name() {
    return heading.map(Block.Heading::words).orElse("before the first heading");
  }
}
