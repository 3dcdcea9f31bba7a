package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handoutpress.Shipped;
import org.handoutpress.bench.roster.Patients;
import org.handoutpress.bench.roster.Rows;

/** Long rosters in little memory: how much is held must not grow with the rows. */
public final class MemoryBench {
  private static final long SEED = 64;
  private static final List<Integer> ROWS = List.of(200, 2000);
  private static final List<String> HEAPS = List.of("64m", "512m");

  private MemoryBench() {}

  /** Prints time and peak memory; false if a run did not end well. */
  public static boolean run() throws IOException, InterruptedException {
    System.out.printf("%6s %6s %6s %9s %9s%n", "rows", "heap", "exit", "s", "peak MiB");
    boolean well = true;
    for (int rows : ROWS) {
      for (String heap : HEAPS) {
        well &= run(rows, heap);
      }
    }
    return well;
  }

  private static boolean run(int rows, String heap) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("memory");
    try {
      Path roster = folder.resolve("roster.csv");
      Rows.write(roster, rows, new Patients(Shipped.library().exercises(), SEED)::row);
      Path out = folder.resolve("out");
      Child.Ran ran = Child.run(Ours.command(heap, System.getProperty("bench.jobs"), roster, out));
      System.out.printf(
          "%6d %6s %6d %9.1f %9.0f%n", rows, heap, ran.exit(), ran.seconds(), ran.peakMiB());
      if (ran.exit() != 0) {
        System.out.println(ran.said());
      }
      return ran.exit() == 0 && Folders.pdfs(out).size() == rows;
    } finally {
      Folders.delete(folder);
    }
  }
}
