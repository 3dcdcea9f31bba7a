package org.handoutpress.handout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.handout.theme.BookletSize;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;

/** The editions in which cards and weeks take several pages. */
public final class Editions {
  public static final Theme LARGE = Theme.of(Paper.A4, Tone.COLOUR).with(Legibility.LARGE_PRINT);
  public static final Theme LOW_VISION =
      Theme.of(Paper.A4, Tone.COLOUR).with(Legibility.LOW_VISION);
  public static final Theme SMALL_PAPER =
      new Theme(Paper.A5, BookletSize.FULL, Legibility.USUAL, Tone.COLOUR);

  private Editions() {}

  /** On each paper that is large enough, in colour. */
  public static List<Theme> inColour() {
    return List.of(
        LARGE,
        LOW_VISION,
        SMALL_PAPER,
        Theme.of(Paper.LETTER, Tone.COLOUR).with(Legibility.LARGE_PRINT),
        Theme.of(Paper.LETTER, Tone.COLOUR).with(Legibility.LOW_VISION));
  }

  /** In which the booklet has pages of the whole sheet, in colour. */
  public static List<Theme> ofBooklets() {
    return Stream.concat(
            Stream.of(Paper.A4, Paper.LETTER)
                .map(paper -> Theme.of(paper, Tone.COLOUR).with(BookletSize.FULL)),
            inColour().stream())
        .toList();
  }

  /** The same in each tone. */
  public static Stream<Theme> all() {
    return inColour().stream().flatMap(theme -> Arrays.stream(Tone.values()).map(theme::with));
  }
}
