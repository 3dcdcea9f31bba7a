package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the machine fails: one line, exit 4, and what was there before is still there. */
class MachineFaultsTest {
  @TempDir Path temporary;

  @Test
  void aFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.writeString(temporary.resolve("out"), "mine");
    failsInOneLine("CANNOT_WRITE", cobra(file));
    failsInOneLine("CANNOT_WRITE", cobra(file.resolve("below")));
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderInPlaceOfTheFile() throws IOException {
    assertThat(cobra(temporary).code()).isZero();
    SortedMap<String, String> before = Folders.digests(temporary);
    Files.createDirectory(temporary.resolve("cards/02-cat-cow.pdf"));
    Run run = handouts(temporary, "cards", "--exercise", "cat-cow,cobra", "--date", "2020-01-01");
    failsInOneLine("CANNOT_WRITE", run);
    assertThat(run.err()).contains("02-cat-cow.pdf").contains("a folder has this name");
    assertThat(Folders.digests(temporary)).isEqualTo(before);
  }

  /** Root may write everywhere: then the folder is no fault, and the file must be there. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFolderThatMayNotBeWritten() throws IOException {
    Path locked = Files.createDirectory(temporary.resolve("out"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    boolean mayWrite = Files.isWritable(locked);
    Run run = cobra(locked);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (mayWrite) {
      assertThat(run.code()).isZero();
      assertThat(Folders.digests(locked)).isNotEmpty();
    } else {
      failsInOneLine("CANNOT_WRITE", run);
      assertThat(Folders.digests(locked)).isEmpty();
    }
  }

  @Test
  void anotherRunInTheSameFolder() throws IOException {
    Path lock = temporary.resolve(".handouts.lock");
    try (FileChannel held =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      Files.writeString(lock, "4711 1");
      assertThat(held.tryLock()).isNotNull();
      Run run = cobra(temporary);
      failsInOneLine("LOCKED", run);
      assertThat(run.err()).contains("process 4711");
      assertThat(Folders.digests(temporary)).hasSize(1);
    }
  }

  @Test
  void theLockAndThePartsOfARunThatDied() throws IOException {
    Files.writeString(temporary.resolve(".handouts.lock"), "4711 1");
    Files.createDirectory(temporary.resolve("cards"));
    Files.writeString(temporary.resolve("cards/08-cobra.pdf.handouts.part"), "%PDF");
    Files.writeString(temporary.resolve("booklet.pdf.handouts.part"), "%PDF");
    Files.writeString(temporary.resolve("download.pdf.part"), "not ours");
    assertThat(cobra(temporary).code()).isZero();
    assertThat(Folders.digests(temporary))
        .containsOnlyKeys("cards/08-cobra.pdf", "download.pdf.part");
  }

  @Test
  void aRunThatIsStopped() throws IOException {
    assertThat(cobra(temporary).code()).isZero();
    SortedMap<String, String> before = Folders.digests(temporary);
    AtomicInteger asked = new AtomicInteger();
    Object[] words = {"cards", "--date", "2020-01-01", "--out", temporary};
    for (int patience = 0; patience < 15; patience += 7) {
      int last = patience;
      asked.set(0);
      Run run = Run.handouts(Map.of(), false, () -> asked.getAndIncrement() >= last, words);
      assertThat(run.code()).isEqualTo(130);
      assertThat(run.err())
          .isEqualToIgnoringNewLines(
              "Stopped. Every file is whole; the same command makes the rest.");
      assertThat(Folders.digests(temporary)).isEqualTo(before);
    }
  }

  private static Run cobra(Path out) {
    return handouts(out, "cards", "--exercise", "cobra");
  }

  private static Run handouts(Path out, String... words) {
    Object[] all = java.util.Arrays.copyOf(words, words.length + 2, Object[].class);
    all[words.length] = "--out";
    all[words.length + 1] = out;
    return Run.handouts(all);
  }

  private static void failsInOneLine(String code, Run run) {
    assertThat(run.err()).contains("error[" + code + "]").doesNotContain("Exception");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
  }
}
