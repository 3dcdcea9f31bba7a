package org.handoutpress.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;

/** Whether one page names what the others are about. */
record Summary(Outline outline, List<Block.Heading> titles) {
  /** Fewer titles need no summary. */
  static final int FEWEST = 3;

  Rating rating() {
    int best = pages().stream().max(Comparator.comparingInt(this::named)).orElse(1);
    int named = named(best);
    return Rating.of(
        Item.P11, named >= FEWEST, "page " + best + " names " + named + " other pages");
  }

  private List<Integer> pages() {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= outline.pages(); page++) {
      pages.add(page);
    }
    return pages;
  }

  /** How many titles of other pages stand on it. */
  private int named(int page) {
    StringBuilder words = new StringBuilder();
    outline.blocks().stream()
        .filter(b -> b.page() == page)
        .forEach(b -> words.append(b.words()).append(' '));
    return (int)
        titles.stream()
            .filter(t -> t.page() != page)
            .map(t -> t.words().replaceFirst("^[0-9]+ ", ""))
            .filter(t -> words.indexOf(t) >= 0)
            .distinct()
            .count();
  }
}
