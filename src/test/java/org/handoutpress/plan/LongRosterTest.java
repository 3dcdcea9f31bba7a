package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster of 10,000 rows, 6 MB of text, is read in a process of 12 MB. */
class LongRosterTest {
  private static final int ROWS = 10_000;
  private static final String NOTE = "Slowly, please. ".repeat(37).strip();

  @TempDir private Path folder;

  @Test
  void aListNeedsLittleMemory() throws IOException, InterruptedException {
    check(write("r.json", "[", i -> (i == 0 ? "" : ",") + json(i), "]"));
  }

  @Test
  void linesNeedLittleMemory() throws IOException, InterruptedException {
    check(write("r.jsonl", "", LongRosterTest::json, ""));
  }

  @Test
  void aTableNeedsLittleMemory() throws IOException, InterruptedException {
    String row = "p%d,Rosa,\"cobra;cat-cow:sets=2\",\"" + NOTE + "\"";
    check(write("r.csv", "id,name,exercises,note\n", row::formatted, ""));
  }

  private static String json(int i) {
    return "{\"id\": \"p%d\", \"name\": \"Rosa\", \"note\": \"%s\", \"programme\": \"all\"}"
        .formatted(i, NOTE);
  }

  private Path write(String name, String before, IntFunction<String> row, String after)
      throws IOException {
    Path file = folder.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(before);
      for (int i = 0; i < ROWS; i++) {
        out.write(row.apply(i) + "\n");
      }
      out.write(after);
    }
    return file;
  }

  private void check(Path roster) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx12m",
                "-cp",
                System.getProperty("java.class.path"),
                Walk.class.getName(),
                roster.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "said"))
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(folder.resolve("said"))).endsWith(ROWS + " " + ROWS + "\n");
  }

  /** Reads a roster twice, as the program does, and tells how many rows there are and are right. */
  static final class Walk {
    public static void main(String[] args) throws IOException, ProblemException {
      Path file = Path.of(args[0]);
      int right = 0;
      try (Roster roster = Roster.open(file)) {
        Optional<Row> row = roster.next();
        while (row.isPresent()) {
          right += row.get().plan().isPresent() ? 1 : 0;
          row = roster.next();
        }
      }
      System.out.print(RosterScan.of(file).rows() + " " + right + "\n");
    }
  }
}
