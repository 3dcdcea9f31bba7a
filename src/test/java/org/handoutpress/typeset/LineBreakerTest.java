package org.handoutpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The choice of breaks against a search of every way to break, for words of random widths. */
class LineBreakerTest {
  private static final int SPACE = 3;

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takesTheFewestLinesAndOfThoseTheLeastRagged(int seed) {
    Random random = new Random(seed);
    int width = 20 + random.nextInt(40);
    List<Chunk> words = words(random, width);
    List<List<Chunk>> chosen = new LineBreaker(width).split(words);

    assertThat(chosen.stream().flatMap(List::stream)).containsExactlyElementsOf(words);
    assertThat(chosen).allSatisfy(line -> assertThat(ink(line)).isLessThanOrEqualTo(width));
    List<List<List<Chunk>>> ways = ways(words, width);
    int fewest = ways.stream().mapToInt(List::size).min().orElseThrow();
    assertThat(chosen).hasSize(fewest);
    double best =
        ways.stream()
            .filter(way -> way.size() == fewest)
            .mapToDouble(way -> raggedness(way, width))
            .min()
            .orElseThrow();
    assertThat(raggedness(chosen, width)).isEqualTo(best);
  }

  /**
   * The squares of the space left on all lines but the last, where a lone word costs a whole one.
   */
  private static double raggedness(List<List<Chunk>> lines, int width) {
    double sum = 0;
    for (List<Chunk> line : lines.subList(0, lines.size() - 1)) {
      sum += Math.pow(width - ink(line), 2);
    }
    boolean lone = lines.size() > 1 && lines.get(lines.size() - 1).size() == 1;
    return sum + (lone ? Math.pow(width, 2) : 0);
  }

  private static List<List<List<Chunk>>> ways(List<Chunk> words, int width) {
    List<List<List<Chunk>>> ways = new ArrayList<>();
    for (int end = 1; end <= words.size() && ink(words.subList(0, end)) <= width; end++) {
      List<Chunk> line = words.subList(0, end);
      if (end == words.size()) {
        ways.add(List.of(line));
      }
      for (List<List<Chunk>> rest : ways(words.subList(end, words.size()), width)) {
        List<List<Chunk>> way = new ArrayList<>(List.of(line));
        way.addAll(rest);
        ways.add(way);
      }
    }
    return ways;
  }

  private static int ink(List<Chunk> line) {
    return line.stream().mapToInt(Chunk::width).sum() - SPACE;
  }

  private static List<Chunk> words(Random random, int width) {
    int count = 1 + random.nextInt(11);
    return IntStream.range(0, count).mapToObj(i -> word(i, 1 + random.nextInt(width))).toList();
  }

  private static Chunk word(int index, int ink) {
    return new Chunk(List.of(), ink + SPACE, ink, index, false, Optional.empty());
  }
}
