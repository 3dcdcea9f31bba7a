package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.handoutpress.Shipped;
import org.handoutpress.bench.roster.Patients;
import org.handoutpress.bench.roster.Rows;
import org.handoutpress.bench.roster.Wrong;

/**
 * A roster with one row in fifty wrong, each in another way, made while the program is killed again
 * and again, and in the end left alone: what is there then must be what an undisturbed run makes.
 */
public final class Trial {
  private static final long SEED = 50;
  private static final int ONE_IN = 50;
  private static final int KILLED = 137;
  private static final int SOME_REFUSED = 3;

  private final Path folder;
  private final Path roster;
  private final Map<Integer, Wrong> wrong = new LinkedHashMap<>();

  private Trial(Path folder, int rows) throws IOException {
    this.folder = folder;
    this.roster = folder.resolve("roster.csv");
    Patients patients = new Patients(Shipped.library().exercises(), SEED);
    for (int i = ONE_IN / 2; i < rows; i += ONE_IN) {
      wrong.put(i, Wrong.KINDS.get(wrong.size() % Wrong.KINDS.size()));
    }
    Rows.write(
        roster,
        rows,
        i -> wrong.containsKey(i) ? wrong.get(i).change().apply(patients.row(i)) : patients.row(i));
  }

  /** Prints a verdict for each thing that must hold; false if one does not. */
  public static boolean run() throws Exception {
    Path folder = Files.createTempDirectory("trial");
    int rows = Integer.getInteger("bench.rows");
    Trial trial = new Trial(folder, rows);
    Path calm = folder.resolve("calm");
    Child.Ran undisturbed = Child.run(trial.command(calm));
    Path disturbed = folder.resolve("disturbed");
    int kills = trial.disturb(disturbed, undisturbed.seconds());
    Child.Ran last = Child.run(trial.command(disturbed));
    Verdicts verdicts = new Verdicts(calm, disturbed, rows, trial.wrong);
    verdicts.add("kills while it ran", kills == Integer.getInteger("bench.kills"), "" + kills);
    verdicts.add(
        "exit codes of both ends",
        undisturbed.exit() == SOME_REFUSED && last.exit() == SOME_REFUSED,
        undisturbed.exit() + ", " + last.exit());
    verdicts.check();
    boolean right = verdicts.print();
    if (right) {
      Folders.delete(folder);
    } else {
      System.out.println("All is left in " + folder);
    }
    return right;
  }

  private List<String> command(Path out) {
    return Ours.command(
        System.getProperty("bench.heap"), System.getProperty("bench.jobs"), roster, out);
  }

  /**
   * Starts the command and kills it at a random moment, as often as asked. Each moment is early
   * enough that all of them together leave something to do for the last.
   */
  private int disturb(Path out, double calmSeconds) throws IOException, InterruptedException {
    int wanted = Integer.getInteger("bench.kills");
    double startUp = 0.4;
    double share = Math.max(0.2, (calmSeconds - startUp) / (wanted + 1)) * 2;
    SplittableRandom random = new SplittableRandom(SEED);
    int kills = 0;
    for (int i = 0; i < wanted; i++) {
      Process process = Child.start(command(out), folder.resolve("said"));
      long wait = Math.round(1000 * (startUp + random.nextDouble() * share));
      if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      kills += process.waitFor() == KILLED ? 1 : 0;
    }
    return kills;
  }
}
