package org.handoutpress.bench.plain;

import java.util.List;

/** Gathers what is on one page, in the order of painting. */
interface Gathering {
  void run(SetRun run);

  /** A bar or a picture. */
  void other(Item item);

  /** All that was gathered; called once, at the end. */
  List<Item> items();
}
