package org.handoutpress.handout.exercise;

import java.util.List;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Caution.Advice;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;

/**
 * Which conditions ask for care with an exercise, in a list for each thing to do: ask before the
 * start, or have it changed. Beside each other, or under each other where that is lower.
 */
public record CautionLists(Sheet sheet, Exercise exercise, int width) {
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

  private Box both(List<Text> first, List<Text> changed) {
    Box beside =
        Row.of(
            new Row.Cell(0, sheet.halfWidth(width), narrow(Phrase.ASK_FIRST, first)),
            Row.Cell.rest(width - sheet.halfWidth(width), narrow(Phrase.ADAPT, changed)));
    Box under =
        Column.spaced(
            sheet.style().u(0.5),
            List.of(wide(Phrase.ASK_FIRST, first), wide(Phrase.ADAPT, changed)));
    return heightOf(beside) <= heightOf(under) ? beside : under;
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
    return Context.of(sheet.press().type()).heightOf(box, width);
  }
}
