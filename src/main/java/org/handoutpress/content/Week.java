package org.handoutpress.content;

import java.util.List;

/**
 * The labels of the weekly tracking sheet and of the diary in the booklet.
 *
 * @param days Monday to Sunday, in full
 * @param shortDays the same for narrow columns
 * @param painScale what 0 and 10 mean, set after the label of a pain row
 * @param legPainUp what each of the three marks means, here and in the next two
 * @param use the steps of a week, from the first to the visit
 */
public record Week(
    Text title,
    Text name,
    Text weekNumber,
    Text startDate,
    Text tick,
    Text exercise,
    List<Text> days,
    List<Text> shortDays,
    Text left,
    Text right,
    Text first,
    Text second,
    Text painBefore,
    Text painAfter,
    Text painScale,
    Text legPain,
    Text legPainLead,
    Text legPainUp,
    Text legPainSame,
    Text legPainDown,
    Section use,
    Text notes,
    Text nextVisit) {
  public Week {
    days = List.copyOf(days);
    shortDays = List.copyOf(shortDays);
  }
}
