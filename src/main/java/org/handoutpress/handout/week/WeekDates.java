package org.handoutpress.handout.week;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which of the weeks it is, and when.
 *
 * @param number from 1
 * @param first its first day, if the plan says when to start
 */
public record WeekDates(int number, int count, Optional<LocalDate> first) {
  public static WeekDates of(int number, int count, Optional<LocalDate> start) {
    return new WeekDates(number, count, start.map(day -> day.plusWeeks(number - 1L)));
  }

  /** The index of a day's name, from 0 for Monday: a week begins when the plan does. */
  int nameOf(int day) {
    return (first.map(f -> f.getDayOfWeek().getValue() - 1).orElse(0) + day) % 7;
  }

  /** The day of the month. */
  Optional<Integer> dayOfMonth(int day) {
    return first.map(f -> f.plusDays(day).getDayOfMonth());
  }
}
