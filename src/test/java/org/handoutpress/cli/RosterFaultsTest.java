package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the machine fails in the middle of a roster: the same command goes on from there. */
class RosterFaultsTest {
  @TempDir Path temporary;
  private Patients patients;
  private Path out;

  @BeforeEach
  void open() throws IOException {
    patients = new Patients(temporary).several(6);
    out = patients.out;
  }

  @Test
  void aFileThatCannotBeWritten() throws IOException {
    Files.createDirectories(out.resolve("P-3.pdf"));
    Run run = patients.run();
    failsInOneLine("CANNOT_WRITE", run);
    assertThat(run.err()).contains("P-3.pdf").contains("a folder has this name");
    assertThat(out.resolve("report.csv")).doesNotExist();
    Files.delete(out.resolve("P-3.pdf"));
    goesOn();
  }

  @Test
  void aRunThatIsStopped() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    BooleanSupplier soon =
        () -> asked.incrementAndGet() > 3 || out.resolve("P-0.pdf").toFile().exists();
    Run run = Run.handouts(Map.of(), false, soon, patients.words("--jobs", "1"));
    assertThat(run.code()).isEqualTo(130);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "Stopped. Every file is whole; the same command makes the rest.");
    assertThat(out.resolve("report.csv")).doesNotExist();
    assertThat(Folders.digests(out).keySet().stream().filter(f -> f.endsWith(".pdf")).count())
        .isLessThan(6);
    goesOn();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFolderThatVanishes() throws IOException {
    BooleanSupplier vanishing =
        () -> {
          if (Files.exists(out.resolve("P-0.pdf"))) {
            vanish();
          }
          return false;
        };
    Run run = Run.handouts(Map.of(), false, vanishing, patients.words());
    failsInOneLine("CANNOT_WRITE", run);
    assertThat(run.err()).contains("its folder is no longer there");
    goesOn();
  }

  /** All at once: what is removed file by file may get a new one meanwhile. */
  private void vanish() {
    Path gone = out.resolveSibling("gone");
    try {
      Files.move(out, gone, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Folders.remove(gone);
  }

  @Test
  void anotherRunInTheSameFolder() throws IOException {
    Path lock = Files.createDirectory(out).resolve(".handouts.lock");
    try (FileChannel held =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      Files.writeString(lock, "4711 1");
      assertThat(held.tryLock()).isNotNull();
      Run run = patients.run();
      failsInOneLine("LOCKED", run);
      assertThat(run.err()).contains("process 4711");
      assertThat(Folders.digests(out)).hasSize(1);
    }
    goesOn();
  }

  @Test
  void thePartsOfARunThatDied() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve(".handouts.lock"), "4711 1");
    Files.writeString(out.resolve("P-9.pdf.handouts.part"), "%PDF");
    Files.writeString(out.resolve("report.csv.handouts.part"), "id");
    goesOn();
  }

  /** The same command, and what an undisturbed run leaves. */
  private void goesOn() throws IOException {
    assertThat(patients.run().code()).isZero();
    SortedMap<String, String> after = Folders.digests(out);
    Folders.remove(out);
    assertThat(patients.run().code()).isZero();
    SortedMap<String, String> undisturbed = Folders.digests(out);
    after.remove("report.csv");
    undisturbed.remove("report.csv");
    assertThat(after).hasSize(7).isEqualTo(undisturbed);
  }

  private static void failsInOneLine(String code, Run run) {
    assertThat(run.err()).contains("error[" + code + "]").doesNotContain("Exception");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
  }
}
