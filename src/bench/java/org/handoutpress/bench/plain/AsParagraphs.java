package org.handoutpress.bench.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of one block of text as one paragraph. A block is what follows without a gap on one line,
 * and lines of one tag below each other with the same left edge and the same leading.
 */
final class AsParagraphs implements Gathering {
  private final List<Item> items = new ArrayList<>();
  private final List<SetLine> lines = new ArrayList<>();
  private final Ruler ruler;

  AsParagraphs(Ruler ruler) {
    this.ruler = ruler;
  }

  @Override
  public void run(SetRun run) {
    if (lines.isEmpty() || !last().takes(run)) {
      lines.add(new SetLine(run));
    }
  }

  @Override
  public void other(Item item) {
    end();
    items.add(item);
  }

  @Override
  public List<Item> items() {
    end();
    return List.copyOf(items);
  }

  private SetLine last() {
    return lines.get(lines.size() - 1);
  }

  private void end() {
    for (int from = 0; from < lines.size(); ) {
      int to = from + 1;
      while (to < lines.size() && belongs(from, to)) {
        to++;
      }
      items.add(item(lines.subList(from, to)));
      from = to;
    }
    lines.clear();
  }

  private boolean belongs(int from, int to) {
    float leading = lines.get(from).y() - lines.get(from + 1).y();
    float step = lines.get(to - 1).y() - lines.get(to).y();
    return lines.get(to - 1).leadsTo(lines.get(to)) && SetLine.near(step, leading);
  }

  /** A word that stands alone has no lines to break. */
  private Item item(List<SetLine> block) {
    SetRun first = block.get(0).first();
    boolean alone = block.size() == 1 && block.get(0).runs().size() == 1;
    return alone && first.words().text().strip().indexOf(' ') < 0
        ? first.words()
        : new Boxed(block, ruler).block();
  }
}
