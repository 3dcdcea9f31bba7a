package org.handoutpress.bench.run;

import java.nio.file.Path;
import java.util.List;

/** Our command over a roster. */
final class Ours {
  private Ours() {}

  static List<String> command(String heap, String jobs, Path roster, Path out) {
    return Child.tuned(
        heap,
        List.of(
            "roster",
            roster.toString(),
            "--out",
            out.toString(),
            "--jobs",
            jobs,
            "--date",
            "2026-11-23",
            "--quiet"));
  }
}
