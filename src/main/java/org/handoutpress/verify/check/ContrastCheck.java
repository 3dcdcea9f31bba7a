package org.handoutpress.verify.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.geom.Rgb;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Run;

/**
 * Text has a contrast of 7:1 with what it stands on, and never stands on a picture; lines have
 * 4.5:1 with what they are seen against: WCAG 2.2, 1.4.6 and, stricter than, 1.4.11.
 */
final class ContrastCheck implements Check {
  private static final double TEXT = 7;
  private static final double LINE = 4.5;

  /** A filled shape no thicker than this is a line, in thousandths of a point. */
  private static final int THIN = 3_000;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts.pages().stream()
        .flatMap(
            page ->
                Stream.concat(
                    page.visibleRuns().flatMap(run -> text(run, page).stream()),
                    page.paths().flatMap(path -> line(path, page).stream())));
  }

  private static Optional<Finding> text(Run run, PageFacts page) {
    Optional<Rgb> ground = run.style().ground();
    if (ground.isEmpty()) {
      String what = Describe.mark(run) + " stands on a picture";
      return Optional.of(new Finding(Finding.Kind.TEXT_ON_PICTURE, page.number(), what));
    }
    double contrast = run.style().colour().contrast(ground.get());
    return judge(contrast, TEXT, Describe.mark(run), page);
  }

  private static Optional<Finding> line(Path path, PageFacts page) {
    return ink(path)
        .flatMap(
            ink ->
                path.grounds().stream()
                    .map(ink::contrast)
                    .max(Double::compare)
                    .flatMap(contrast -> judge(contrast, LINE, Describe.mark(path), page)));
  }

  private static Optional<Rgb> ink(Path path) {
    boolean thin = Math.min(path.extent().width(), path.extent().height()) <= THIN;
    return path.stroke().or(() -> thin ? path.fill() : Optional.empty());
  }

  private static Optional<Finding> judge(
      double contrast, double least, String mark, PageFacts page) {
    String what = String.format(Locale.ROOT, "%s has a contrast of %.1f:1", mark, contrast);
    return contrast >= least
        ? Optional.empty()
        : Optional.of(new Finding(Finding.Kind.CONTRAST, page.number(), what));
  }
}
