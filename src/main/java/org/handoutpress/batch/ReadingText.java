package org.handoutpress.batch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.Placed;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** What somebody hears who has a composition read aloud: a text for each block, in order. */
final class ReadingText {
  private final Map<Tag, StringBuilder> words = new IdentityHashMap<>();
  private final List<String> blocks = new ArrayList<>();

  private ReadingText() {}

  static List<String> of(Composition composition) {
    ReadingText text = new ReadingText();
    composition.pages().stream().map(Page::placed).forEach(p -> p.forEach(text::collect));
    text.read(composition.tags());
    return text.blocks;
  }

  private void collect(Placed placed) {
    if (placed.meaning() instanceof Meaning.Content content
        && placed.mark() instanceof Mark.Run run) {
      words.computeIfAbsent(content.tag(), t -> new StringBuilder()).append(run.glyphs().text());
    }
  }

  private void read(TagTree tree) {
    if (tree.children().stream().allMatch(c -> isInline(c.tag().role()))) {
      StringBuilder block = new StringBuilder();
      tree.forEach(t -> block.append(words.getOrDefault(t, new StringBuilder())));
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
