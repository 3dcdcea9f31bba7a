package org.handoutpress.verify.check;

import java.util.Locale;
import java.util.stream.Stream;
import org.handoutpress.geom.Lengths;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.FontFact;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;

/** Fonts are in the file and tell their characters; no type is too small to read. */
final class TypeCheck implements Check {
  /** What a file's single-precision numbers may lose. */
  private static final int ROUNDING = 10;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.concat(
        facts.fonts().stream().flatMap(TypeCheck::font),
        facts.pages().stream().flatMap(page -> small(page, expected.smallestType())));
  }

  private static Stream<Finding> font(FontFact font) {
    Stream.Builder<String> faults = Stream.builder();
    if (!font.embedded()) {
      faults.add("is not embedded");
    }
    if (!font.unicode()) {
      faults.add("has no ToUnicode map");
    }
    return faults
        .build()
        .map(what -> new Finding(Finding.Kind.FONT, 0, "the font " + font.name() + " " + what));
  }

  private static Stream<Finding> small(PageFacts page, int smallest) {
    return page.visibleRuns()
        .filter(run -> run.style().size() < smallest - ROUNDING)
        .map(run -> small(run, page.number()));
  }

  private static Finding small(Run run, int page) {
    double size = Lengths.toPoints(run.style().size());
    return new Finding(
        Finding.Kind.TYPE_SIZE,
        page,
        Describe.mark(run) + String.format(Locale.ROOT, " is set in %.2f points", size));
  }
}
