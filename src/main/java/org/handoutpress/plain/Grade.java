package org.handoutpress.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.PlainRules.Score;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;

/** How hard a passage is as a whole. */
final class Grade {
  /**
   * In a shorter passage one long word or sentence decides: then each sentence is looked at, and no
   * score is made.
   */
  static final int FEWEST_SENTENCES = 4;

  private static final int HARDEST = 5;

  private final PlainRules rules;
  private final Measure measure;

  Grade(PlainRules rules, Measure measure) {
    this.rules = rules;
    this.measure = measure;
  }

  void check(Passage passage, Findings findings) {
    Counts counts = measure.counts(passage.texts());
    if (counts.sentences() >= FEWEST_SENTENCES) {
      rules.scores().forEach(score -> check(passage, counts, score, findings));
      average(passage, counts, findings);
    }
  }

  private void check(Passage passage, Counts counts, Score limit, Findings findings) {
    double score = Readability.score(limit.formula(), counts);
    if (!limit.formula().passes(score, limit.limit())) {
      String most = limit.formula().hardIsMore() ? "the most is " : "the least is ";
      findings.add(
          passage.texts().get(0),
          Code.HARD_TO_READ,
          String.format(
              Locale.ROOT,
              "The text \"%s\" has %.1f by the formula %s; %s%s.",
              passage.name(),
              score,
              limit.formula().key(),
              most,
              number(limit.limit())),
          "Use shorter words for: " + String.join(", ", hardest(passage.texts())) + ".");
    }
  }

  private void average(Passage passage, Counts counts, Findings findings) {
    if (counts.wordsPerSentence() >= rules.averageUnder()) {
      findings.add(
          passage.texts().get(0),
          Code.LONG_SENTENCE,
          String.format(
              Locale.ROOT,
              "The sentences of the text \"%s\" have %.1f words on average; they must stay under"
                  + " %d.",
              passage.name(),
              counts.wordsPerSentence(),
              rules.averageUnder()),
          "Make two of the longest: \"" + longest(passage.texts()) + "\".");
    }
  }

  private List<String> hardest(List<Text> texts) {
    return measure.sentences(texts).stream()
        .flatMap(s -> s.words().stream())
        .distinct()
        .sorted(Comparator.comparingInt(measure::syllables).reversed())
        .limit(HARDEST)
        .toList();
  }

  private String longest(List<Text> texts) {
    return measure.sentences(texts).stream()
        .max(Comparator.comparingInt(s -> s.words().size()))
        .map(s -> s.text().strip())
        .orElse("");
  }

  private static String number(double limit) {
    return limit == Math.rint(limit)
        ? String.valueOf((long) limit)
        : String.format(Locale.ROOT, "%.1f", limit);
  }
}
