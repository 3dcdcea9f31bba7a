package org.handoutpress.bench.run;

import java.nio.file.Path;
import java.util.List;

/** Our command over a roster. */
final class Ours {
  private Ours() {}

  static List<String> command(String heap, String jobs, Path roster, Path out) {
    return Child.tuned(heap, words(jobs, roster, out));
  }

  /** As it is to be started where the heap is small: the options of rosters ask for room. */
  static List<String> small(String heap, String jobs, Path roster, Path out) {
    return Child.program(heap, words(jobs, roster, out));
  }

  private static List<String> words(String jobs, Path roster, Path out) {
    return List.of(
        "roster",
        roster.toString(),
        "--out",
        out.toString(),
        "--jobs",
        jobs,
        "--date",
        "2026-11-23",
        "--quiet");
  }
}
