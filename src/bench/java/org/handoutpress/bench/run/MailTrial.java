package org.handoutpress.bench.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.handoutpress.smtp.SmtpServer;
import org.handoutpress.smtp.TestCertificate;

/**
 * Messages to a server on loopback while the program is killed again and again, and in the end left
 * alone: the server has each at most once, and what it may not have is listed as unknown.
 */
public final class MailTrial {
  private static final long SEED = 500;
  private static final int KILLED = 137;
  private static final int SOME_UNKNOWN = 3;
  private static final int PER_MINUTE = 10_000;

  private final Path folder;
  private final Path out;
  private final Path roster;
  private final int rows;

  private MailTrial(Path folder, int rows) throws IOException {
    this.folder = folder;
    this.out = folder.resolve("out");
    this.roster = folder.resolve("roster.csv");
    this.rows = rows;
    List<String> lines = new ArrayList<>(List.of("id,name,exercises,email,email-consent"));
    for (int i = 0; i < rows; i++) {
      lines.add("P-" + i + ",Rosa Winterbourne,cobra," + address(i) + ",2026-11-01");
    }
    Files.write(roster, lines);
  }

  private static String address(int row) {
    return "p" + row + "@example.org";
  }

  /** Prints a verdict for each thing that must hold; false if one does not. */
  public static boolean run() throws Exception {
    Path folder = Files.createTempDirectory("mail");
    MailTrial trial = new MailTrial(folder, Integer.getInteger("bench.rows"));
    TestCertificate certificate = TestCertificate.of(folder, "localhost");
    try (SmtpServer server =
        new SmtpServer(SmtpServer.Tls.WHEN_ASKED, certificate, (command, count) -> "")) {
      Path settings = trial.settings(server);
      Child.run(trial.command()).orFail();
      int kills = trial.disturb(trial.sending(settings), server);
      Child.Ran last = Child.run(trial.sending(settings));
      boolean right = trial.verdicts(server, kills, last);
      if (right) {
        Folders.delete(folder);
      } else {
        System.out.println("All is left in " + folder);
      }
      return right;
    }
  }

  private Path settings(SmtpServer server) throws IOException {
    Path settings = folder.resolve("smtp.txt");
    List<String> lines =
        List.of(
            "server = localhost",
            "port = " + server.port(),
            "user = " + SmtpServer.USER,
            "password = " + SmtpServer.PASSWORD,
            "per-minute = " + PER_MINUTE,
            "trust = localhost.pem");
    Files.write(settings, lines);
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
    return settings;
  }

  private List<String> command(String... more) {
    Stream<String> words =
        Stream.of("mail", roster.toString(), "--out", out.toString(), "--date", "2026-11-23");
    return Child.program(
        System.getProperty("bench.heap"), Stream.concat(words, Stream.of(more)).toList());
  }

  private List<String> sending(Path settings) {
    return command("--send", "--now", "--smtp", settings.toString());
  }

  /** Kills the program at random moments while it sends. */
  private int disturb(List<String> command, SmtpServer server) throws Exception {
    int wanted = Integer.getInteger("bench.kills");
    SplittableRandom random = new SplittableRandom(SEED);
    int kills = 0;
    for (int i = 0; i < wanted; i++) {
      int until = server.received().size() + random.nextInt(Math.max(1, rows / (wanted + 1)));
      Process process = Child.start(command, folder.resolve("said"));
      while (process.isAlive() && server.received().size() <= until) {
        TimeUnit.MICROSECONDS.sleep(200);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(6000));
      process.destroyForcibly();
      kills += process.waitFor() == KILLED ? 1 : 0;
    }
    return kills;
  }

  private boolean verdicts(SmtpServer server, int kills, Child.Ran last) throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (String line :
        Files.readAllLines(out.resolve("sent.csv"), StandardCharsets.UTF_8).stream()
            .skip(1)
            .toList()) {
      String[] cells = line.split(",", -1);
      told.put(cells[0], cells[1]);
    }
    Map<String, Integer> came = new TreeMap<>();
    server.received().forEach(m -> came.merge(m.to().toString(), 1, Integer::sum));
    int twice = (int) came.values().stream().filter(n -> n > 1).count();
    int unknown = (int) told.values().stream().filter("unknown"::equals).count();
    int lost = 0;
    int cameUnknown = 0;
    for (int i = 0; i < rows; i++) {
      boolean has = came.containsKey("[" + address(i) + "]");
      boolean sure = "sent".equals(told.get("P-" + i));
      lost += sure && !has ? 1 : 0;
      cameUnknown += has && !sure ? 1 : 0;
    }
    boolean all =
        told.size() == rows && told.values().stream().allMatch(s -> s.matches("sent|unknown"));
    boolean exit = last.exit() == (unknown == 0 ? 0 : SOME_UNKNOWN);
    System.out.printf(
        "%-44s %d of %d%n", "kills while it sent", kills, Integer.getInteger("bench.kills"));
    System.out.printf("%-44s %d of %d%n", "messages that the server has", came.size(), rows);
    System.out.printf("%-44s %d%n", "that it has twice", twice);
    System.out.printf("%-44s %d%n", "listed as sent, but not there", lost);
    System.out.printf("%-44s %d (%d of them there)%n", "listed as unknown", unknown, cameUnknown);
    System.out.printf("%-44s %s%n", "each listed as sent or unknown", all);
    System.out.printf(
        "%-44s %s (%d)%n", "exit code of the last run", exit ? "right" : "WRONG", last.exit());
    return twice == 0 && lost == 0 && all && exit && unknown <= kills;
  }
}
