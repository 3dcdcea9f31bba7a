package org.handoutpress.handout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The editions in which cards and weeks take several pages. */
final class Editions {
  static final Theme LARGE = Theme.of(Paper.A4, Tone.COLOUR).with(Legibility.LARGE_PRINT);
  static final Theme LOW_VISION = Theme.of(Paper.A4, Tone.COLOUR).with(Legibility.LOW_VISION);
  static final Theme SMALL_PAPER =
      new Theme(Paper.A5, BookletSize.FULL, Legibility.USUAL, Tone.COLOUR);

  private Editions() {}

  /** On each paper that is large enough, in colour. */
  static List<Theme> inColour() {
    return List.of(
        LARGE,
        LOW_VISION,
        SMALL_PAPER,
        Theme.of(Paper.LETTER, Tone.COLOUR).with(Legibility.LARGE_PRINT),
        Theme.of(Paper.LETTER, Tone.COLOUR).with(Legibility.LOW_VISION));
  }

  /** The same in each tone. */
  static Stream<Theme> all() {
    return inColour().stream().flatMap(theme -> Arrays.stream(Tone.values()).map(theme::with));
  }
}
