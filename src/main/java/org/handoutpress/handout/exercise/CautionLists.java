package org.handoutpress.handout.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Caution.Advice;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;

/**
 * Which conditions ask for care with an exercise, in a list for each thing to do: ask before the
 * start, or have it changed. Beside each other, or under each other where that is lower.
 */
public record CautionLists(Sheet sheet, Exercise exercise, int width) {
  private static final int GUTTER = Lengths.mm(4);

  /** What the first of two columns may take, in percent. */
  private static final List<Integer> SHARES = List.of(51, 54, 57, 60, 48, 45);

  /** Nothing, if no condition does. */
  public Box box() {
    List<Text> first = names(Advice.ASK_FIRST);
    List<Text> changed = names(Advice.ADAPT);
    if (first.isEmpty() && changed.isEmpty()) {
      return new Gap(0);
    }
    Style style = sheet.style();
    Box lists =
        first.isEmpty() || changed.isEmpty()
            ? Column.of(wide(Phrase.ASK_FIRST, first), wide(Phrase.ADAPT, changed))
            : both(first, changed);
    return Column.of(new Padded(Insets.symmetric(style.u(0.5), 0), lists), style.hairline());
  }

  private List<Text> names(Advice advice) {
    return sheet.press().library().cautions().stream()
        .filter(c -> c.advice() == advice && exercise.cautions().contains(c.id()))
        .map(Caution::name)
        .toList();
  }

  /** In the lowest form; of equals the first. */
  private Box both(List<Text> first, List<Text> changed) {
    Stream<Box> beside = SHARES.stream().map(share -> beside(width * share / 100, first, changed));
    Box under = Column.of(wide(Phrase.ASK_FIRST, first), wide(Phrase.ADAPT, changed));
    return Stream.concat(beside, Stream.of(under))
        .min(Comparator.comparingInt(this::heightOf))
        .orElseThrow();
  }

  private Box beside(int column, List<Text> first, List<Text> changed) {
    return Row.of(
        new Row.Cell(0, column - GUTTER, narrow(Phrase.ASK_FIRST, first)),
        Row.Cell.rest(column, narrow(Phrase.ADAPT, changed)));
  }

  private Box narrow(Phrase lead, List<Text> names) {
    return Column.of(lead(lead), sheet.dashes(names));
  }

  private Box wide(Phrase lead, List<Text> names) {
    return names.isEmpty() ? new Gap(0) : Column.of(lead(lead), sheet.dashesInTwo(names, width));
  }

  private Box lead(Phrase phrase) {
    return sheet.text(Role.P, sheet.words().of(phrase), sheet.style().strong());
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, width);
  }
}
