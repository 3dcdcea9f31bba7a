package org.handoutpress.bench.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed and the same row, however long the roster is. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed, int row) {
    random = new SplittableRandom(new SplittableRandom(seed + row).nextLong());
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  int from(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** So many of them, each once, in an order by chance. */
  <T> List<T> some(List<T> all, int count) {
    List<T> rest = new ArrayList<>(all);
    List<T> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(rest.remove(random.nextInt(rest.size())));
    }
    return some;
  }
}
