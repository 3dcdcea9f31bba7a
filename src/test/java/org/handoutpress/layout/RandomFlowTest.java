package org.handoutpress.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.layout.Sketch.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.handoutpress.geom.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any column over any regions. */
class RandomFlowTest {
  private static final int WIDTH = 20 * UNIT;

  /** A space at the end of a line may hang over. */
  private static final int SPACE = UNIT / 2;

  /** A region and what was placed in it. */
  private record Region(int height, Fragment fragment) {}

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noWordIsLostOrRepeatedAndNoneLeavesItsRegion(int seed) {
    RandomFlow flow = new RandomFlow(seed);
    List<Region> regions = regions(flow.column(2), flow);
    List<String> placed = new ArrayList<>();
    for (Region region : regions) {
      lines(region).forEach(line -> placed.addAll(List.of(line.split(" "))));
      assertThat(region.fragment().height()).isLessThanOrEqualTo(region.height());
      assertThat(region.fragment().placed())
          .allSatisfy(p -> assertThat(p.bounds().y()).isNotNegative())
          .allSatisfy(p -> assertThat(p.bounds().bottom()).isLessThanOrEqualTo(region.height()))
          .allSatisfy(p -> assertThat(p.bounds().right()).isLessThanOrEqualTo(WIDTH + SPACE));
    }
    assertThat(placed).isEqualTo(flow.words());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLineOfASplitParagraphStandsAlone(int seed) {
    RandomFlow flow = new RandomFlow(seed);
    List<Map<String, Integer>> counts =
        regions(flow.column(2), flow).stream().map(RandomFlowTest::linesOfParagraphs).toList();
    for (Map<String, Integer> region : counts) {
      for (String paragraph : region.keySet()) {
        boolean split = counts.stream().filter(c -> c.containsKey(paragraph)).count() > 1;
        assertThat(region.get(paragraph)).isGreaterThanOrEqualTo(split ? 2 : 1);
      }
    }
  }

  private static List<Region> regions(Box box, RandomFlow flow) {
    List<Region> regions = new ArrayList<>();
    int height = flow.height();
    Fit fit = box.fit(new Size(WIDTH, height), Sketch.CONTEXT);
    while (fit instanceof Fit.Part part) {
      regions.add(new Region(height, part.fragment()));
      height = flow.height();
      fit = part.rest().fit(new Size(WIDTH, height), Sketch.CONTEXT);
    }
    assertThat(fit).isInstanceOf(Fit.Whole.class);
    regions.add(new Region(height, ((Fit.Whole) fit).fragment()));
    return regions;
  }

  private static List<String> lines(Region region) {
    return region.fragment().placed().stream()
        .map(p -> ((Mark.Run) p.mark()).glyphs().text())
        .toList();
  }

  private static Map<String, Integer> linesOfParagraphs(Region region) {
    Map<String, Integer> counts = new TreeMap<>();
    lines(region).forEach(line -> counts.merge(line.replaceAll("w.*", ""), 1, Integer::sum));
    return counts;
  }
}
