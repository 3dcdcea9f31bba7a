package org.handoutpress.verify.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Mark;

/** A picture has a text alternative, and a BBox that fits its marks: ISO 14289-1, 7.3. */
final class FigureCheck implements Check {
  private static final int TOUCH = 1_000;
  private static final int LOOSE = 12_000;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts
        .elements("Figure")
        .flatMap(figure -> faults(figure, facts).map(what -> finding(figure, what)));
  }

  private static Stream<String> faults(Element figure, Facts facts) {
    Stream<String> alternative =
        figure.attributes().alternative().orElse("").isBlank()
            ? Stream.of("has no alternative text")
            : Stream.empty();
    return Stream.concat(alternative, box(figure, facts).stream());
  }

  private static Optional<String> box(Element figure, Facts facts) {
    Optional<Rect> box = figure.attributes().box();
    Optional<Rect> marks =
        figure
            .allContents()
            .filter(content -> content.page() == figure.page().orElse(0))
            .flatMap(facts::marks)
            .map(Mark::extent)
            .reduce(Rect::union);
    if (marks.isEmpty()) {
      return Optional.of("has no marks");
    }
    return box.isEmpty() ? Optional.of("has no BBox") : fit(box.get(), marks.get());
  }

  private static Optional<String> fit(Rect box, Rect marks) {
    if (most(box.x() - marks.x(), marks.right() - box.right()) > TOUCH
        || most(box.y() - marks.y(), marks.bottom() - box.bottom()) > TOUCH) {
      return Optional.of("has marks outside its BBox");
    }
    boolean loose =
        most(marks.x() - box.x(), box.right() - marks.right()) > slack(box.width())
            || most(marks.y() - box.y(), box.bottom() - marks.bottom()) > slack(box.height());
    return loose ? Optional.of("has a BBox far larger than its marks") : Optional.empty();
  }

  private static int most(int a, int b) {
    return Math.max(a, b);
  }

  /** A drawing may keep its window when a limb is folded, so a share of the box may be empty. */
  private static int slack(int side) {
    return Math.max(LOOSE, side / 2);
  }

  private static Finding finding(Element figure, String what) {
    String name = figure.attributes().alternative().map(Quote::of).orElse("without a name");
    return new Finding(
        Finding.Kind.FIGURE, figure.page().orElse(0), "the figure " + name + " " + what);
  }
}
