package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Words;

/** Every expected text is in the tagged content, whole, after the one before it. */
final class ExpectedText implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    List<Finding> findings = new ArrayList<>();
    List<String> words = Words.of(facts.text());
    int from = 0;
    for (String text : expected.texts()) {
      List<String> wanted = Words.of(text);
      int at = Collections.indexOfSubList(words.subList(from, words.size()), wanted);
      if (at >= 0) {
        from += at + wanted.size();
      } else {
        findings.add(missing(words, wanted));
      }
    }
    return findings.stream();
  }

  private static Finding missing(List<String> words, List<String> wanted) {
    String text = Quote.of(String.join(" ", wanted));
    return Collections.indexOfSubList(words, wanted) >= 0
        ? new Finding(Finding.Kind.TEXT_OUT_OF_ORDER, 0, text + " is read too early")
        : new Finding(
            Finding.Kind.TEXT_MISSING, 0, text + " cannot be read: " + nearest(words, wanted));
  }

  /** Where the most of the text is read, and what is read instead of its next word. */
  private static String nearest(List<String> words, List<String> wanted) {
    int best = 0;
    String instead = "";
    for (int start = 0; start < words.size(); start++) {
      int length = matching(words, start, wanted);
      if (length > best) {
        best = length;
        instead = start + length < words.size() ? words.get(start + length) : "";
      }
    }
    return best == 0
        ? "its first word is nowhere"
        : Quote.of(wanted.get(best)) + " is read as " + Quote.of(instead);
  }

  private static int matching(List<String> words, int start, List<String> wanted) {
    int length = 0;
    while (length < wanted.size()
        && start + length < words.size()
        && words.get(start + length).equals(wanted.get(length))) {
      length++;
    }
    return length;
  }
}
