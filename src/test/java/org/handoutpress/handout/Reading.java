package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.PageFacts;
import org.handoutpress.verify.facts.Words;

/** What somebody finds who reads a finished page from the top. */
public final class Reading {
  private Reading() {}

  /** Each text is there, after the one before it. */
  public static void assertInOrder(List<String> words, List<String> texts) {
    int from = 0;
    for (String text : texts) {
      List<String> wanted = Words.of(text);
      int at = Collections.indexOfSubList(words.subList(from, words.size()), wanted);
      assertThat(at).as(text).isNotNegative();
      from += at + wanted.size();
    }
  }

  /** Where the lowest mark above the foot ends. */
  public static int lowest(PageFacts page) {
    return page.marks().stream()
        .filter(m -> !(m.owner() instanceof Owner.Artifact a && a.kind().contains("Footer")))
        .mapToInt(m -> m.extent().bottom())
        .max()
        .orElse(0);
  }
}
