package org.handoutpress.verify.check;

import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Glyph;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;

/** Every glyph says which characters it stands for: ISO 14289-1, 7.21.7. */
final class UnicodeCheck implements Check {
  private static final int REPLACEMENT = 0xFFFD;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts.pages().stream().flatMap(page -> page.runs().flatMap(run -> of(run, page)));
  }

  private static Stream<Finding> of(Run run, PageFacts page) {
    return run.replaced() || run.glyphs().stream().allMatch(UnicodeCheck::readable)
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Finding.Kind.NO_UNICODE,
                page.number(),
                "a glyph near " + Quote.of(run.text()) + " has no character"));
  }

  private static boolean readable(Glyph glyph) {
    return !glyph.text().isEmpty() && glyph.text().codePoints().noneMatch(UnicodeCheck::unreadable);
  }

  private static boolean unreadable(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == REPLACEMENT
        || type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
