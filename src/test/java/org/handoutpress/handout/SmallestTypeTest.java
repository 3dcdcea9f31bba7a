package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.Shipped;
import org.handoutpress.handout.card.CutCards;
import org.handoutpress.handout.card.CutFormat;
import org.handoutpress.handout.poster.Poster;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.layout.Composition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of the smallest type in docs/print.md says what the bytes of the files say. */
class SmallestTypeTest {
  private static final List<Theme> EDITIONS =
      List.of(
          Theme.of(Paper.A4, Tone.COLOUR),
          Editions.SMALL_PAPER,
          Editions.LARGE,
          Editions.LOW_VISION);
  private static final String NONE = "-";

  /** The rows of the table: a file, then its smallest type in each edition. */
  static Stream<List<String>> rows() throws IOException {
    return Files.readString(Path.of("docs/print.md"))
        .lines()
        .filter(line -> line.matches("\\| [a-z0-9-]+\\.pdf \\|[ 0-9|-]+"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isAsTheTableSays(List<String> row) {
    assertThat(row).hasSize(1 + EDITIONS.size());
    for (int i = 0; i < EDITIONS.size(); i++) {
      Optional<Composition> document = document(row.get(0), EDITIONS.get(i));
      assertThat(document.map(SmallestTypeTest::smallest).orElse(NONE))
          .as("%s in edition %d", row.get(0), i + 1)
          .isEqualTo(row.get(i + 1));
    }
  }

  /** In whole points. */
  private static String smallest(Composition document) {
    int smallest = Printed.of(document).facts().smallestType().getAsInt();
    assertThat(smallest % 1000).isIn(0, 1, 999);
    return Integer.toString((smallest + 1) / 1000);
  }

  private static Optional<Composition> document(String file, Theme edition) {
    Press press = Shipped.press(Shipped.library(), edition);
    return switch (file) {
      case "poster.pdf" -> poster(press, PosterFormat.WALL);
      case "poster-fridge.pdf" -> poster(press, PosterFormat.FRIDGE);
      case "cards-cut-2.pdf" -> cut(press, CutFormat.TWO);
      case "cards-cut-4.pdf" -> cut(press, CutFormat.FOUR);
      default -> Optional.of(Printed.composition(file.replace(".pdf", ""), press));
    };
  }

  private static Optional<Composition> poster(Press press, PosterFormat format) {
    return format.isIn(press.theme())
        ? Optional.of(Poster.compose(press, format))
        : Optional.empty();
  }

  private static Optional<Composition> cut(Press press, CutFormat format) {
    return format.isIn(press.theme())
        ? Optional.of(CutCards.compose(press, format, press.library().exercises()))
        : Optional.empty();
  }
}
