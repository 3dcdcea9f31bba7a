package org.handoutpress.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.tag.Tag;

/**
 * Reads the words of every tag off boxes before layout: what a finished file must say, known without
 * any help of shaping or line breaking.
 */
final class WordReader {
  private final Map<Tag, StringBuilder> words = new HashMap<>();

  private WordReader() {}

  static Map<Tag, String> words(List<Box> boxes) {
    WordReader reader = new WordReader();
    boxes.forEach(b -> reader.read(b, null));
    Map<Tag, String> read = new HashMap<>();
    reader.words.forEach((tag, text) -> read.put(tag, text.toString()));
    return read;
  }

  private void read(Box box, Tag tag) {
    if (box instanceof Leaf leaf) {
      read(leaf.box(), leaf.tag());
    } else if (box instanceof Paragraph paragraph) {
      paragraph.pieces().forEach(p -> add(p.tag().orElse(tag), p.span().text()));
    } else if (!(box instanceof Artifact)) {
      Inside.of(box).forEach(inner -> read(inner, tag));
    }
  }

  private void add(Tag tag, String text) {
    if (tag != null) {
      // A no-break space only guides the line breaker; what is read is a space.
      words.computeIfAbsent(tag, t -> new StringBuilder()).append(text.replace('\u00A0', ' '));
    }
  }
}
