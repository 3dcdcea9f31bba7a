package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.*;

import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Box;

/** Each family of movement: for whom it asks for care, on what that rests, and who does it. */
record ReviewCare(ReviewDesk desk) {
  private static final int NAME = Lengths.mm(36);
  private static final int WORKS = Lengths.mm(22);

  List<ReviewBlock> blocks() {
    int tick = desk.width() - ReviewDesk.TICK;
    int sources = tick - WORKS;
    int exercises = sources - Lengths.mm(46);
    List<Box> head =
        List.of(
            desk.header(MOVEMENT),
            desk.header(CONDITIONS),
            desk.header(CARE_EXERCISES),
            desk.header(SOURCES),
            desk.header(RIGHT));
    return List.of(
        desk.heading(CARES),
        desk.lead(desk.say(CARES_LEAD)),
        desk.table(
            List.of(0, NAME, exercises, sources, tick),
            head,
            movements().stream().map(this::row).toList()));
  }

  /** Their ids. */
  List<String> movements() {
    return List.copyOf(desk.notes().phrases().movements().keySet());
  }

  private List<Box> row(String movement) {
    return List.of(
        desk.label(name(movement)),
        desk.cell(conditions(movement)),
        desk.cell(exercises(movement)),
        desk.cell(new ReviewWorks(desk).numbers(e -> e.movements().contains(movement))),
        desk.tick());
  }

  String name(String movement) {
    return desk.notes().phrases().movements().get(movement).value();
  }

  /** Those that ask for care with a movement. */
  String conditions(String movement) {
    return desk.library().cautions().stream()
        .filter(c -> c.movements().contains(movement))
        .map(Caution::name)
        .map(Text::value)
        .collect(Collectors.joining("; "));
  }

  private String exercises(String movement) {
    return desk.library().exercises().stream()
        .filter(e -> e.movements().contains(movement))
        .map(e -> e.number() + "\u00A0" + e.shortName())
        .collect(Collectors.joining(", "));
  }
}
