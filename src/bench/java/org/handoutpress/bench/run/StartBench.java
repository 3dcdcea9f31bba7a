package org.handoutpress.bench.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first booklet: how long a fresh JVM takes from its start to its end. */
public final class StartBench {
  private static final int RUNS = 10;
  private static final String PLAN =
      """
      {"id": "P-1", "name": "Rosa Winterbourne", "weeks": 6, "clinician": "Jonas Berg",
       "exercises": [{"id": "knee-to-chest", "sets": 2, "hold": "30s"}, {"id": "cat-cow"},
                     {"id": "childs-pose"}]}
      """;

  private StartBench() {}

  /** Prints the wall clock of a few commands, in turn. */
  public static boolean run() throws Exception {
    Path out = Files.createTempDirectory("start");
    Path plan = Files.writeString(out.resolve("plan.json"), PLAN);
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("the JVM alone: --version", List.of("--version"));
    commands.put(
        "personal, 3 exercises",
        List.of("personal", "--plan", plan.toString(), "--out", out.toString()));
    commands.put("booklet, all exercises", List.of("booklet", "--out", out.toString()));
    Map<String, List<Child.Ran>> runs = new LinkedHashMap<>();
    for (int i = 0; i <= RUNS; i++) {
      for (var command : commands.entrySet()) {
        Child.Ran ran = Child.run(Child.program("", command.getValue())).orFail();
        if (i > 0) {
          runs.computeIfAbsent(command.getKey(), k -> new ArrayList<>()).add(ran);
        }
      }
    }
    Folders.delete(out);
    print(runs);
    return true;
  }

  private static void print(Map<String, List<Child.Ran>> runs) {
    System.out.println(RUNS + " fresh JVMs each, in turn, after one not counted");
    System.out.printf("%-26s %-22s %-22s %s%n", "command", "wall s", "CPU s", "peak MiB");
    runs.forEach(
        (name, all) ->
            System.out.printf(
                "%-26s %-22s %-22s %s%n",
                name,
                new Spread(all.stream().map(Child.Ran::seconds).toList()).text("%.2f"),
                new Spread(all.stream().map(Child.Ran::cpuSeconds).toList()).text("%.2f"),
                new Spread(all.stream().map(Child.Ran::peakMiB).toList()).text("%.0f")));
  }
}
