package org.handoutpress.bench.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.Shipped;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Rgb;
import org.handoutpress.typeset.Line;
import org.handoutpress.typeset.Span;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.typeset.Weight;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One paragraph to lines: with words that were set before, and with a word that is new. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class TextBench {
  /** Of a page of the booklet, in thousandths of a point. */
  private static final int WIDTH = 340_000;

  private static final TextStyle STYLE = new TextStyle(Weight.REGULAR, 12_000, new Rgb(0, 0, 0));

  private Typesetter type;
  private String paragraph;
  private int next;

  @Setup
  public void setUp() {
    type = Shipped.type();
    paragraph =
        Shipped.library().exercises().get(0).allSteps().stream()
            .map(Text::value)
            .collect(Collectors.joining(" "));
  }

  @Benchmark
  public List<Line> paragraphSetBefore() {
    return type.lines(List.of(new Span(paragraph, STYLE)), WIDTH);
  }

  @Benchmark
  public List<Line> noteWithOneNewWord() {
    String note = "Please call us on day " + next++ + " and tell us how the exercises went.";
    return type.lines(List.of(new Span(note, STYLE)), WIDTH);
  }
}
