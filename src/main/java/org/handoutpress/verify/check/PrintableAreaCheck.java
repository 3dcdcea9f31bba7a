package org.handoutpress.verify.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Mark;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Run;

/** Nothing is painted where an office printer cannot print, and no text is cut. */
final class PrintableAreaCheck implements Check {
  private static final int ROUNDING = 50;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts.pages().stream()
        .flatMap(page -> Stream.concat(cut(page), outside(page, expected.margins())));
  }

  private static Stream<Finding> cut(PageFacts page) {
    return page.visibleRuns()
        .filter(run -> run.style().cut())
        .map(run -> Describe.mark(run) + " is cut")
        .map(what -> new Finding(Finding.Kind.CUT, page.number(), what));
  }

  private static Stream<Finding> outside(PageFacts page, Insets margins) {
    Rect area = area(page, margins);
    return page.marks().stream()
        .filter(mark -> inked(mark) && !area.union(mark.extent()).equals(area))
        .map(mark -> Describe.mark(mark) + " reaches into the margin")
        .map(what -> new Finding(Finding.Kind.MARGIN, page.number(), what));
  }

  private static Rect area(PageFacts page, Insets margins) {
    return new Rect(
        margins.left() - ROUNDING,
        margins.top() - ROUNDING,
        page.size().width() - margins.horizontal() + 2 * ROUNDING,
        page.size().height() - margins.vertical() + 2 * ROUNDING);
  }

  private static boolean inked(Mark mark) {
    if (mark instanceof Run run) {
      return !run.blank();
    }
    return !(mark instanceof Path path
        && path.stroke().isEmpty()
        && path.fill().equals(Optional.of(Rgb.WHITE)));
  }
}
