package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, on machines that are set up in other ways. */
class ProcessTest {
  @TempDir Path temporary;

  @Test
  void writesTheSameBytesInEveryLocaleAndTimeZone() throws Exception {
    List<String> here = List.of("cards", "--exercise", "cobra", "--date", "2026-11-22");
    Path usual = temporary.resolve("usual");
    assertThat(Run.handouts(with(here, "--out", usual.toString())).code()).isZero();
    for (String locale : List.of("ar-EG", "th-TH", "tr-TR")) {
      Path out = temporary.resolve(locale);
      String[] parts = locale.split("-", -1);
      Run run =
          start(
              List.of(
                  "-Duser.language=" + parts[0],
                  "-Duser.country=" + parts[1],
                  "-Duser.extensions=u-nu-" + (locale.equals("th-TH") ? "thai" : "arab"),
                  "-Duser.timezone=Pacific/Kiritimati",
                  "-Dfile.encoding=ISO-8859-1"),
              with(here, "--out", out.toString()));
      assertThat(run.err()).startsWith("note:").doesNotContain("\r");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains(" 1 page ").contains("1 file in ");
      assertThat(Folders.digests(out)).as(locale).isEqualTo(Folders.digests(usual));
    }
  }

  @Test
  void endsWithTheCodeOfTheRun() throws Exception {
    assertThat(start(List.of(), "--version").code()).isZero();
    assertThat(start(List.of(), "nothing").code()).isEqualTo(2);
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThat(start(List.of(), "tracker", "--out", file).code()).isEqualTo(4);
  }

  @Test
  void leavesNothingInTheTemporaryFolder() throws Exception {
    Path empty = Files.createDirectory(temporary.resolve("tmp"));
    Path out = temporary.resolve("out");
    Run run =
        start(
            List.of("-Djava.io.tmpdir=" + empty),
            "cards",
            "--exercise",
            "cobra",
            "--out",
            out);
    assertThat(run.code()).isZero();
    assertThat(empty).isEmptyDirectory();
    assertThat(out.resolve("cards/08-cobra.pdf")).exists();
  }

  private static Object[] with(List<String> words, String... more) {
    List<Object> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all.toArray();
  }

  private static Run start(List<String> options, Object... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    List.of(words).forEach(word -> command.add(word.toString()));
    Path out = Files.createTempFile("handouts", ".out");
    Path err = Files.createTempFile("handouts", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return new Run(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
