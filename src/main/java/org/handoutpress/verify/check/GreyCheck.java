package org.handoutpress.verify.check;

import java.util.stream.Stream;
import org.handoutpress.geom.Rgb;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Mark;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Path;
import org.handoutpress.verify.facts.Picture;
import org.handoutpress.verify.facts.Run;

/** A file for a grey printer has no colour in it. */
final class GreyCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return expected.grey() ? facts.pages().stream().flatMap(GreyCheck::coloured) : Stream.empty();
  }

  private static Stream<Finding> coloured(PageFacts page) {
    return page.marks().stream()
        .flatMap(
            mark ->
                colours(mark)
                    .filter(colour -> !isGrey(colour))
                    .limit(1)
                    .map(colour -> finding(mark, colour, page.number())));
  }

  private static Stream<Rgb> colours(Mark mark) {
    if (mark instanceof Run run) {
      return run.blank() ? Stream.empty() : Stream.of(run.style().colour());
    }
    if (mark instanceof Path path) {
      return Stream.concat(path.fill().stream(), path.stroke().stream());
    }
    return mark instanceof Picture picture ? picture.colours().stream() : Stream.empty();
  }

  private static boolean isGrey(Rgb colour) {
    return colour.red() == colour.green() && colour.green() == colour.blue();
  }

  private static Finding finding(Mark mark, Rgb colour, int page) {
    return new Finding(
        Finding.Kind.COLOUR, page, Describe.mark(mark) + " is painted in " + colour.hex());
  }
}
