package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.Shipped;
import org.handoutpress.bench.plain.Compose;
import org.handoutpress.bench.plain.Form;
import org.handoutpress.bench.plain.PlainOpenPdf;
import org.handoutpress.bench.roster.Patients;
import org.handoutpress.bench.roster.Rows;

/**
 * Whole rosters in fresh JVMs, beside three references in turn with them: a copy of the same files,
 * and plain OpenPDF that writes pages of the same text, once given its lines, once to break them
 * itself.
 */
public final class RosterBench {
  private static final long SEED = 2026;
  private static final String OURS = "handouts roster";
  private static final String COPY = "cp -r";
  private static final Map<Form, String> PLAIN =
      Map.of(Form.LINES, "plain OpenPDF", Form.PARAGRAPHS, "OpenPDF, own lines");

  private final int rounds = Integer.getInteger("bench.rounds");
  private final String jobs = System.getProperty("bench.jobs");
  private final String heap = System.getProperty("bench.heap");
  private final Path folder;
  private final int count;
  private final Map<String, List<Child.Ran>> runs = new LinkedHashMap<>();
  private final Map<String, Double> sizes = new LinkedHashMap<>();

  private RosterBench(Path folder, int count) {
    this.folder = folder;
    this.count = count;
  }

  /** Prints a table for each number of booklets in {@code bench.booklets}. */
  public static boolean run() throws Exception {
    for (String count : System.getProperty("bench.booklets").split(",", -1)) {
      Path folder = Files.createTempDirectory("roster");
      try {
        new RosterBench(folder, Integer.parseInt(count)).measure();
      } finally {
        Folders.delete(folder);
      }
    }
    return true;
  }

  private void measure() throws IOException, InterruptedException {
    Path roster = folder.resolve("roster.csv");
    Rows.write(roster, count, new Patients(Shipped.library().exercises(), SEED)::row);
    Path scripts = folder.resolve("scripts");
    Child.run(
            Child.benchmark("2g", Compose.class, roster.toString(), "" + count, scripts.toString()))
        .orFail();
    for (int round = 0; round < rounds; round++) {
      Path ours = folder.resolve("ours");
      measure(OURS, ours, Ours.command(heap, jobs, roster, ours));
      Path copy = folder.resolve("copy");
      measure(COPY, copy, List.of("cp", "-r", ours.toString(), copy.toString()));
      for (Form form : Form.values()) {
        plain(form, form.in(scripts));
      }
      Folders.delete(ours);
      Folders.delete(copy);
    }
    print();
  }

  private void plain(Form form, Path script) throws IOException, InterruptedException {
    Path plain = folder.resolve("plain");
    measure(
        PLAIN.get(form),
        plain,
        Child.benchmark(heap, PlainOpenPdf.class, script.toString(), plain.toString(), jobs));
    Folders.delete(plain);
  }

  private void measure(String name, Path out, List<String> command)
      throws IOException, InterruptedException {
    Child.Ran ran = Child.run(command).orFail();
    int made = Folders.pdfs(out).size();
    if (made != count) {
      throw new IllegalStateException(name + " made " + made + " of " + count + ": " + ran.said());
    }
    runs.computeIfAbsent(name, n -> new ArrayList<>()).add(ran);
    sizes.put(name, Folders.meanBytes(out));
  }

  private void print() {
    System.out.printf(
        "%d booklets, %s threads, -Xmx%s, %d rounds: median (least to most)%n",
        count, jobs, heap, rounds);
    System.out.printf(
        "%-20s %20s %24s %24s %18s %8s %24s%n",
        "", "booklets/s", "ms a booklet", "ms of CPU", "peak MiB", "mean KB", "time, ours = 1");
    runs.forEach(this::print);
  }

  private void print(String name, List<Child.Ran> all) {
    System.out.printf(
        "%-20s %20s %24s %24s %18s %8.0f %24s%n",
        name,
        new Spread(all.stream().map(r -> count / r.seconds()).toList()).text("%.0f"),
        new Spread(all.stream().map(r -> 1000 * r.seconds() / count).toList()).text("%.1f"),
        new Spread(all.stream().map(r -> 1000 * r.cpuSeconds() / count).toList()).text("%.1f"),
        new Spread(all.stream().map(Child.Ran::peakMiB).toList()).text("%.0f"),
        sizes.get(name) / 1000,
        new Spread(ratios(all)).text("%.2f"));
  }

  /** The time in each round beside ours in the same round. */
  private List<Double> ratios(List<Child.Ran> all) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ratios.add(all.get(i).seconds() / runs.get(OURS).get(i).seconds());
    }
    return ratios;
  }
}
