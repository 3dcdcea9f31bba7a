package org.handoutpress.bench;

import java.util.Locale;
import org.handoutpress.bench.parts.Parts;
import org.handoutpress.bench.run.MailTrial;
import org.handoutpress.bench.run.MemoryBench;
import org.handoutpress.bench.run.RosterBench;
import org.handoutpress.bench.run.SizeBench;
import org.handoutpress.bench.run.StartBench;
import org.handoutpress.bench.run.Trial;

/** Runs the benchmarks that its argument names, with commas between them. */
public final class Benches {
  private Benches() {}

  /** Exits with 1 if one of them finds something wrong. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    boolean right = true;
    for (String name : args[0].split(",", -1)) {
      right &= run(name);
      System.out.println();
    }
    System.exit(right ? 0 : 1);
  }

  private static boolean run(String name) throws Exception {
    if (name.equals("make")) {
      MakeBench.run();
      return true;
    }
    if (name.startsWith("parts")) {
      Parts.run(name.substring("parts".length()).replaceFirst("^:", ""));
      return true;
    }
    return switch (name) {
      case "roster" -> RosterBench.run();
      case "memory" -> MemoryBench.run();
      case "start" -> StartBench.run();
      case "size" -> SizeBench.run();
      case "trial" -> Trial.run();
      case "mail" -> MailTrial.run();
      default -> throw new IllegalArgumentException("no benchmark is called " + name);
    };
  }
}
