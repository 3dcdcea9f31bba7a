package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Run;

/**
 * No word's ink lies on another word's. Boxes of ink, not of the line: close leading is no fault.
 */
final class OverlapCheck implements Check {
  /** Ink may touch by this much: an accent over a descender, a rounded place. */
  private static final int TOUCH = 300;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts.pages().stream().flatMap(OverlapCheck::onPage);
  }

  private static Stream<Finding> onPage(PageFacts page) {
    List<Run.Word> words =
        page.visibleRuns()
            .flatMap(run -> run.words().stream())
            .sorted(Comparator.comparingInt(word -> word.ink().y()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Run.Word word = words.get(i);
      for (int j = i + 1; j < words.size() && words.get(j).ink().y() < word.ink().bottom(); j++) {
        if (overlap(word.ink(), words.get(j).ink())) {
          findings.add(finding(word, words.get(j), page.number()));
        }
      }
    }
    return findings.stream();
  }

  private static boolean overlap(Rect a, Rect b) {
    return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > TOUCH
        && Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) > TOUCH;
  }

  private static Finding finding(Run.Word a, Run.Word b, int page) {
    return new Finding(
        Finding.Kind.OVERLAP,
        page,
        Quote.of(a.text()) + " and " + Quote.of(b.text()) + " overlap " + Describe.place(b.ink()));
  }
}
