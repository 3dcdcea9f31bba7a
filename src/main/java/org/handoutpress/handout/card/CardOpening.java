package org.handoutpress.handout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;

/**
 * A card of two pages, where the type is too large for one: what to do and when to stop, then what
 * to feel and other ways. If it does not fit: smaller pictures, then the dose in sentences, then
 * what it is good for on the second page, then closer lines, then the dose there, then the last
 * steps, then not at all; never smaller type.
 */
record CardOpening(Sheet sheet, Task task, Size area) {
  private static final double[] SHARES = {1, 0.92, 0.84, 0.76, 0.7};

  /** The steps and the dose together are worth this much of the pictures. */
  private static final double LEAST_SHARE = 0.6;

  /**
   * What stands on the first page; the rest stands on the second.
   *
   * @param pictures their share of half the width
   * @param steps how many of them
   * @param close whether the gaps on the first page are half as high
   */
  record Split(double pictures, Dose dose, int steps, boolean close) {
    Split(double pictures, Dose dose, int steps) {
      this(pictures, dose, steps, false);
    }
  }

  /** How the first page tells the dose, the best first. */
  enum Dose {
    FIGURES,
    SENTENCES,
    /** In sentences, and what the exercise is good for stands on the second page. */
    IN_PLACE_OF_WHY,
    /** On the second page. */
    LATER,
    /** There too, below what the exercise is good for. */
    LATER_AFTER_WHY;

    boolean isLater() {
      return this == LATER || this == LATER_AFTER_WHY;
    }

    boolean movesWhy() {
      return this == IN_PLACE_OF_WHY || this == LATER_AFTER_WHY;
    }
  }

  /** Both pages, or nothing if the texts are too long for them. */
  Optional<List<Box>> pages() {
    CardFront front = new CardFront(sheet, task, area);
    CardBack back = new CardBack(sheet, task, area);
    for (Split split : splits()) {
      Optional<Box> second = front.fits(split) ? back.box(split) : Optional.empty();
      if (second.isPresent()) {
        return Optional.of(List.of(front.box(split), second.get()));
      }
    }
    return Optional.empty();
  }

  /** The best first. */
  private List<Split> splits() {
    List<Split> splits = new ArrayList<>();
    int all = task.steps().size();
    for (Dose dose : Dose.values()) {
      if (dose == Dose.LATER) {
        splits.addAll(closeSplits(all));
      }
      for (double share : SHARES) {
        splits.add(new Split(share, dose, all));
      }
    }
    double least = SHARES[SHARES.length - 1];
    for (int steps = all - 1; steps > 0; steps--) {
      splits.add(new Split(least, Dose.LATER_AFTER_WHY, steps));
      splits.add(new Split(least, Dose.LATER, steps));
    }
    return splits;
  }

  /** What is tried before the dose goes to the second page, where nobody sees it from the first. */
  private static List<Split> closeSplits(int steps) {
    return DoubleStream.concat(DoubleStream.of(SHARES), DoubleStream.of(LEAST_SHARE))
        .mapToObj(share -> new Split(share, Dose.IN_PLACE_OF_WHY, steps, true))
        .toList();
  }

  /** What to tell of if there are no pages: the first step without room, or the longest text. */
  Text firstThatFellOff() {
    CardFront front = new CardFront(sheet, task, area);
    double least = SHARES[SHARES.length - 1];
    for (int steps = 1; steps <= task.steps().size(); steps++) {
      if (!front.fits(new Split(least, Dose.LATER_AFTER_WHY, steps)) && steps > 1) {
        return task.steps().get(steps - 1);
      }
    }
    return Card.longest(task);
  }
}
