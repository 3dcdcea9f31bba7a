package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handoutpress.VeraPdf;
import org.handoutpress.bench.roster.Wrong;

/** What must hold of the folders that the trial leaves. */
final class Verdicts {
  private static final int SAMPLE = 50;
  private static final long SEED = 7;

  private record Verdict(boolean holds, String seen) {}

  private final Path calm;
  private final Path disturbed;
  private final int rows;
  private final Map<Integer, Wrong> wrong;
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  Verdicts(Path calm, Path disturbed, int rows, Map<Integer, Wrong> wrong) {
    this.calm = calm;
    this.disturbed = disturbed;
    this.rows = rows;
    this.wrong = wrong;
  }

  void add(String what, boolean holds, String seen) {
    verdicts.put(what, new Verdict(holds, seen));
  }

  void check() throws Exception {
    Map<String, String> undisturbed = Digests.of(calm);
    Map<String, String> finished = Digests.of(disturbed);
    int right = rows - wrong.size();
    add("a file for each right row", finished.size() == right, finished.size() + " of " + right);
    List<String> other = Digests.different(undisturbed, finished);
    add("the same bytes as undisturbed", other.isEmpty(), other.size() + " differ " + few(other));
    List<String> left = strangers();
    add("nothing else in the folder", left.isEmpty(), few(left));
    Reported reported = Reported.read(disturbed.resolve("report.csv"));
    add("a row for each row, none twice", reported.once(rows), reported.size() + " of " + rows);
    List<String> silent = reported.notToldAs(wrong);
    add("each wrong row with line and code", silent.isEmpty(), few(silent));
    List<String> broken = broken(Folders.pdfs(disturbed));
    add("veraPDF on a sample, ua1 and 2a", broken.isEmpty(), few(broken));
  }

  /** Files that are neither a booklet nor the report: parts, locks, drafts. */
  private List<String> strangers() throws IOException {
    try (Stream<Path> all = Files.walk(disturbed)) {
      return all.filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".part") || f.endsWith(".tmp"))
          .sorted()
          .toList();
    }
  }

  private static List<String> broken(List<Path> files) throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Path> rest = new ArrayList<>(files);
    Map<String, String> broken = new TreeMap<>();
    for (int i = 0; i < SAMPLE && !rest.isEmpty(); i++) {
      Path file = rest.remove(random.nextInt(rest.size()));
      byte[] pdf = Files.readAllBytes(file);
      for (String flavour : List.of("ua1", "2a")) {
        VeraPdf.failures(pdf, flavour).forEach(f -> broken.put(file.getFileName() + " " + f, ""));
      }
    }
    return List.copyOf(broken.keySet());
  }

  private static String few(List<String> all) {
    return all.size() <= 5 ? all.toString() : all.subList(0, 5) + " and " + (all.size() - 5);
  }

  boolean print() {
    System.out.printf("%-36s %-6s %s%n", "trial", "", "seen");
    verdicts.forEach(
        (what, v) ->
            System.out.printf("%-36s %-6s %s%n", what, v.holds() ? "holds" : "WRONG", v.seen()));
    return verdicts.values().stream().allMatch(Verdict::holds);
  }
}
