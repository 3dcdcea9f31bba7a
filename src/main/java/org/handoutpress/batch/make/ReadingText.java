package org.handoutpress.batch.make;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.layout.Composition;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.TagTree;

/** What somebody hears who has a composition read aloud: a text for each block, in order. */
public final class ReadingText {
  private final Composition composition;
  private final List<String> blocks = new ArrayList<>();

  private ReadingText(Composition composition) {
    this.composition = composition;
  }

  public static List<String> of(Composition composition) {
    ReadingText text = new ReadingText(composition);
    text.read(composition.tags());
    return text.blocks;
  }

  private void read(TagTree tree) {
    if (tree.children().stream().allMatch(c -> isInline(c.tag().role()))) {
      StringBuilder block = new StringBuilder();
      tree.forEach(t -> block.append(composition.words().getOrDefault(t, "")));
      if (!block.toString().isBlank()) {
        blocks.add(block.toString());
      }
    } else {
      tree.children().forEach(this::read);
    }
  }

  private static boolean isInline(Role role) {
    return role == Role.SPAN || role == Role.LINK;
  }
}
