package org.handoutpress.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a language writes in its own way, beside its words.
 *
 * @param tag BCP 47, such as {@code en-GB}
 * @param name in the language itself
 * @param translates the folder of the language that this one was translated from
 * @param paper the sheet in most printers where it is spoken
 * @param date with {@code {day}}, {@code {month}} and {@code {year}}
 * @param months twelve, in the form that a date needs
 * @param plurals which form of a phrase a number takes
 * @param endsLineAtHyphen whether a line may end after the hyphen of "on-to"; words are never
 *     divided
 * @param items what stands between two items of a list in a line
 * @param groups what stands between two items that may have commas in them
 * @param label what stands between a label and its text
 */
public record Conventions(
    String tag,
    Text name,
    Optional<Text> translates,
    UsualPaper paper,
    Text date,
    List<Text> months,
    Plurals plurals,
    boolean endsLineAtHyphen,
    Text items,
    Text groups,
    Text label) {
  public Conventions {
    months = List.copyOf(months);
  }

  /** A date in words. */
  public String date(LocalDate day) {
    return date.value()
        .replace("{day}", Integer.toString(day.getDayOfMonth()))
        .replace("{month}", months.get(day.getMonthValue() - 1).value())
        .replace("{year}", Integer.toString(day.getYear()));
  }
}
