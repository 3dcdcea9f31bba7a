package org.handoutpress.layout;

import static org.handoutpress.layout.Sketch.TYPE;
import static org.handoutpress.layout.Sketch.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.handoutpress.geom.Insets;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * Columns made up at random, the same for the same seed. No part that must stand together is taller
 * than {@link #LOWEST} units, so every column can be placed.
 */
final class RandomFlow {
  /** No region is lower. */
  static final int LOWEST = 12;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private int paragraphs;

  RandomFlow(long seed) {
    this.random = new Random(seed);
  }

  /** All words so far in their order; each has the number of its paragraph and its own. */
  List<String> words() {
    return words;
  }

  int height() {
    return UNIT * LOWEST + random.nextInt(UNIT * 20);
  }

  Column column(int depth) {
    List<Column.Item> items = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(3) == 0) {
        items.add(new Column.Item(gap(), paragraph(1), true));
      }
      items.add(new Column.Item(gap(), box(depth), false));
    }
    return new Column(items);
  }

  private Box box(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> new KeepTogether(paragraph(8));
      case 1 -> new Padded(new Insets(0, gap(), 0, gap()), paragraph(40));
      case 4 -> new Branch(Tag.of(Role.SECT), column(depth - 1));
      case 5 -> new Padded(new Insets(gap(), 0, gap(), 0), column(depth - 1));
      default -> paragraph(60);
    };
  }

  private int gap() {
    return random.nextInt(UNIT);
  }

  private Box paragraph(int most) {
    int count = 1 + random.nextInt(most);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = "p" + paragraphs + "w" + i;
      words.add(word);
      text.append(word).append(i + 1 < count ? " " : "");
    }
    paragraphs++;
    return new Leaf(Tag.of(Role.P), Paragraph.of(text.toString(), TYPE, UNIT));
  }
}
