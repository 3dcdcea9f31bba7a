package org.handoutpress.content;

import java.util.List;
import java.util.Optional;

/**
 * How an exercise with sides is told to somebody who does one side only.
 *
 * @param showsLeft whether the drawings show the left side, and not the right
 * @param otherSide the files of those drawings that show the other side
 * @param steps the printed steps from the second on, as many as for both sides
 * @param easier the easier way, where its words name both sides
 */
public record OneSide(
    boolean showsLeft, List<String> otherSide, List<Text> steps, Optional<Text> easier) {
  public OneSide {
    otherSide = List.copyOf(otherSide);
    steps = List.copyOf(steps);
  }
}
