package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.handoutpress.handout.press.Leaves;

/**
 * What stands before the exercises. Each of them starts on a left page, so that its opening lies
 * flat before the reader: for that the chapter about them moves, or a page for notes comes in.
 *
 * @param aboutLater whether that chapter is still to come
 */
public record Front(List<Leaves> leaves, boolean aboutLater) {
  /** Its page for notes is none of those with which a booklet is filled up. */
  public static final int NOTES = 5;

  /**
   * @param first the cover and what follows it
   * @param length how many pages a part has
   */
  public static Front of(
      List<Leaves> first, Leaves about, Leaves notes, ToIntFunction<Leaves> length) {
    if (first.stream().mapToInt(length).sum() % 2 == 1) {
      return new Front(first, true);
    }
    boolean moves = length.applyAsInt(about) % 2 == 1;
    List<Leaves> all = new ArrayList<>(first);
    all.add(moves ? about : notes);
    return new Front(all, !moves);
  }
}
