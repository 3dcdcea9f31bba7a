package org.handoutpress.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.layout.Part;
import org.handoutpress.layout.Placed;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** Where each tag first shows; a tag that groups others, where the first of those does. */
final class Spots {
  private final Map<Tag, Spot> spots = new HashMap<>();

  private Spots() {}

  static Spots of(Part part) {
    Spots all = new Spots();
    for (int i = 0; i < part.pages().size(); i++) {
      all.read(i, part.pages().get(i));
    }
    part.tags().forEach(all::gather);
    return all;
  }

  Optional<Spot> of(Tag tag) {
    return Optional.ofNullable(spots.get(tag));
  }

  private void read(int page, List<Placed> placed) {
    for (Placed p : placed) {
      if (p.meaning() instanceof Meaning.Content content) {
        spots.merge(content.tag(), new Spot(page, p.bounds()), Spot::with);
      }
    }
  }

  private void gather(TagTree tree) {
    for (TagTree child : tree.children()) {
      gather(child);
      of(child.tag()).ifPresent(s -> spots.merge(tree.tag(), s, Spot::with));
    }
  }
}
