package org.handoutpress.bench.roster;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Sides;

/** How a clinic doses: four in five as the exercise itself says, the rest in a few usual ways. */
final class Doses {
  private static final List<String> USUAL =
      List.of("sets=2", "times=2", "days=5", "sets=2,rest=30s", "days=3,times=1");
  private static final List<String> REPEATED = List.of("repeats=5", "repeats=8", "repeats=12");
  private static final List<String> HELD = List.of("hold=10s", "hold=20s", "hold=30s");

  private static final List<String> NOTES =
      List.of(
          "Only as far as it is comfortable.",
          "Put a folded towel under your knee.",
          "Start with the easier way this week.",
          "Slower than you did it here please.",
          "Stop at the first tingling and tell me.");

  private Doses() {}

  /** One exercise as it stands in a cell of the roster. */
  static String of(Exercise exercise, Chance chance) {
    List<String> parts = new ArrayList<>();
    if (chance.oneIn(5)) {
      parts.add(chance.of(usual(exercise)));
    }
    if (chance.oneIn(10)) {
      parts.add("note=" + chance.of(NOTES));
    }
    return parts.isEmpty() ? exercise.id() : exercise.id() + ":" + String.join(",", parts);
  }

  private static List<String> usual(Exercise exercise) {
    List<String> usual = new ArrayList<>(USUAL);
    if (exercise.dose().repeats().isPresent()) {
      usual.addAll(REPEATED);
    }
    if (exercise.dose().holdSeconds().isPresent()) {
      usual.addAll(HELD);
    }
    if (exercise.dose().sides() != Sides.NONE) {
      usual.add("side=left");
    }
    return usual;
  }
}
