package org.handoutpress.bench.plain;

import java.util.ArrayList;
import java.util.List;

/** Every run where we set it. */
final class AsLines implements Gathering {
  private final List<Item> items = new ArrayList<>();

  @Override
  public void run(SetRun run) {
    items.add(run.words());
  }

  @Override
  public void other(Item item) {
    items.add(item);
  }

  @Override
  public List<Item> items() {
    return List.copyOf(items);
  }
}
