package org.handoutpress.handout.words;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Phrase;

/** A dose in short lines, for the sheet and the pages of a week. */
public record DoseLines(Wording words, Task task) {
  /** At most two short lines: how many, and how long or how often. */
  public List<String> sheetLines() {
    Dose dose = task.dose();
    List<String> lines = new ArrayList<>();
    String count = sheetCount(base().where());
    if (!count.isEmpty()) {
      lines.add(count);
    }
    dose.holdSeconds().ifPresent(n -> lines.add(sheetSeconds(n)));
    if (dose.timesADay() > 1) {
      lines.add(words.counted(Phrase.SHEET_TIMES_A_DAY, dose.timesADay()));
    } else {
      dose.holdBreaths().ifPresent(n -> lines.add(sheetBreaths(n)));
    }
    return lines;
  }

  /** Short lines beside the cells of a week: those say left and right, first and second. */
  public List<String> weekLines() {
    Dose dose = task.dose();
    List<String> lines = new ArrayList<>();
    boolean both = task.side().isPresent() && task.onlySide().isEmpty();
    String count = sheetCount(both ? "" : base().where());
    if (!count.isEmpty()) {
      lines.add(count);
    }
    dose.holdSeconds().ifPresent(n -> lines.add(sheetSeconds(n)));
    dose.holdBreaths().ifPresent(n -> lines.add(sheetBreaths(n)));
    if (dose.timesADay() > 2) {
      lines.add(words.counted(Phrase.SHEET_TIMES_A_DAY, dose.timesADay()));
    }
    return lines;
  }

  /** "2 sets, 10 times each leg". */
  private String sheetCount(String where) {
    Dose dose = task.dose();
    List<String> count = new ArrayList<>();
    if (dose.sets() > 1) {
      count.add(words.counted(Phrase.SHEET_SETS, dose.sets()));
    }
    dose.repeats().ifPresent(n -> count.add(base().repeats(Phrase.SHEET_REPEATS, n, where)));
    if (dose.repeats().isEmpty()) {
      task.onlySide().ifPresent(side -> count.add(base().side()));
    }
    return words.list(count);
  }

  private String sheetSeconds(int n) {
    return words.counted(Phrase.SHEET_HOLD_SECONDS, n);
  }

  private String sheetBreaths(int n) {
    return task.holdWords()
        .map(w -> words.counted(Phrase.SHEET_BREATHS, n, "words", words.of(w)))
        .orElseGet(() -> words.counted(Phrase.SHEET_HOLD_BREATHS, n));
  }

  private DoseWords base() {
    return new DoseWords(words, task);
  }
}
