package org.handoutpress.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoutpress.score.Item;
import org.handoutpress.score.Rating;
import org.handoutpress.score.Score;

/** Scores as text: each document item by item, then all of them a line each. */
record ScoreTable(List<Score> scores) {
  private static final String ABOUT =
      """
      PEMAT-informed: a program judged what it can tell from the finished pages. These are
      not scores of the PEMAT-P or of the CDC Clear Communication Index: a person judges the
      items that are left, and may judge these otherwise.
      """;

  String print() {
    StringBuilder text = new StringBuilder();
    scores.forEach(score -> add(score, text));
    text.append('\n').append(ABOUT).append('\n');
    scores.forEach(score -> text.append(line(score)).append('\n'));
    return text.toString().stripTrailing();
  }

  private static void add(Score score, StringBuilder text) {
    text.append(line(score)).append('\n');
    score.judged().forEach(rating -> text.append(line(rating)).append('\n'));
    text.append("  a person judges: ").append(items(score.forAPerson())).append("\n\n");
  }

  /** Such as "booklet.pdf 19 of 20 agree, 95 %". */
  private static String line(Score score) {
    return String.format(
        Locale.ROOT,
        "%-36s %2d of %2d agree, %3d %%",
        score.document(),
        score.agreed(),
        score.applicable(),
        Math.round(100.0 * score.agreed() / Math.max(1, score.applicable())));
  }

  private static String line(Rating rating) {
    String line =
        String.format(
            Locale.ROOT,
            "  %-12s %-44s %-15s %s",
            name(rating.item()),
            rating.item().words(),
            rating.verdict().words(),
            rating.evidence());
    return line.stripTrailing();
  }

  private static String name(Item item) {
    return item.source().words() + " " + item.number();
  }

  private static String items(List<Item> items) {
    return items.stream()
        .map(item -> name(item) + " " + item.words())
        .collect(Collectors.joining("; "));
  }
}
