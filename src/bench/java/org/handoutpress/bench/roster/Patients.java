package org.handoutpress.bench.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoutpress.bench.roster.Rows.Row;
import org.handoutpress.content.Exercise;

/** The patients of a made-up clinic: 5 to 9 exercises each, in an order of their own. */
public record Patients(List<Exercise> exercises, long seed) {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final int FEWEST = 5;
  private static final int MOST = 9;

  private static final List<String> NOTES =
      List.of(
          "A heat pack before the exercises is fine.",
          "Keep walking every day, a little longer each week.",
          "Please bring this booklet with you next time. We shall go through the second part.",
          "It may ache for a day after. If it lasts longer, do half as many and call us.");
  private static final List<String> AIMS =
      List.of("", "", "Work in the garden for an hour.", "Walk to the harbour and back.");
  private static final List<String> CLINICIANS =
      List.of("Jonas Berg, physiotherapist", "Ana Moreno", "Dr Ines Falk");

  /** The same row for the same seed and number, in rosters of any length. */
  public Row row(int number) {
    Chance chance = new Chance(seed, number);
    LocalDate start = FIRST.plusDays(chance.from(0, 27));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", "P-%06d".formatted(number + 1));
    cells.put("name", Names.any(chance));
    cells.put("exercises", exercises(chance));
    cells.put("language", "en");
    cells.put("clinician", chance.of(CLINICIANS));
    cells.put("start", start.toString());
    cells.put("weeks", String.valueOf(chance.from(1, 8)));
    cells.put("note", chance.oneIn(4) ? chance.of(NOTES) : "");
    cells.put("aim", chance.of(AIMS));
    cells.put("next-visit", start.plusWeeks(chance.from(1, 6)).toString());
    return new Row(cells);
  }

  private String exercises(Chance chance) {
    int count = Math.min(exercises.size(), chance.from(FEWEST, MOST));
    return chance.some(exercises, count).stream()
        .map(e -> Doses.of(e, chance))
        .collect(Collectors.joining(";"));
  }
}
