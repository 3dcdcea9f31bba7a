package org.handoutpress.batch.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final Watch GOING = watch(Integer.MAX_VALUE);

  @TempDir Path temporary;

  /** Says stop when it has been asked this many times. */
  private static Watch watch(int patience) {
    int[] asked = {0};
    return new Watch() {
      @Override
      public void done(int done, int total) {}

      @Override
      public boolean stopped() {
        return asked[0]++ >= patience;
      }
    };
  }

  private static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  @Test
  void replacesFilesAndLeavesNothingElse() throws Exception {
    Path out = temporary.resolve("a/b");
    Files.createDirectories(out);
    Files.writeString(out.resolve("one.pdf"), "old");
    Files.writeString(out.resolve("notes.txt"), "mine");
    try (OutputFolder folder = OutputFolder.open(out, Access.USUAL)) {
      folder.replace(files("one.pdf", "new", "in/two.pdf", "second"), GOING);
      assertThat(out.resolve(FolderLock.NAME)).exists();
    }
    assertThat(out.resolve("one.pdf")).hasContent("new");
    assertThat(out.resolve("in/two.pdf")).hasContent("second");
    assertThat(out.resolve("notes.txt")).hasContent("mine");
    assertThat(out).isDirectoryNotContaining("glob:**.{part,lock}");
    assertThat(out.resolve("in")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void changesNothingIfOneFileCannotBeWritten() throws Exception {
    Files.writeString(temporary.resolve("one.pdf"), "old");
    Files.createDirectory(temporary.resolve("two.pdf"));
    try (OutputFolder folder = OutputFolder.open(temporary, Access.USUAL)) {
      ProblemException e =
          catchThrowableOfType(
              ProblemException.class,
              () -> folder.replace(files("in/x", "x", "one.pdf", "new", "two.pdf", "n"), GOING));
      assertThat(e.problems().get(0).code()).isEqualTo(Code.CANNOT_WRITE);
      assertThat(e.problems().get(0).place().file()).endsWith("two.pdf");
    }
    assertThat(temporary.resolve("one.pdf")).hasContent("old");
    assertThat(temporary).isDirectoryNotContaining("glob:**.{part,lock}");
    assertThat(temporary.resolve("in")).doesNotExist();
  }

  @Test
  void changesNothingIfItIsStoppedBetweenFiles() throws Exception {
    Files.writeString(temporary.resolve("one.pdf"), "old");
    try (OutputFolder folder = OutputFolder.open(temporary, Access.USUAL)) {
      CancellationException e =
          catchThrowableOfType(
              CancellationException.class,
              () -> folder.replace(files("one.pdf", "new", "two.pdf", "new"), watch(1)));
      assertThat(e).isNotNull();
    }
    assertThat(temporary.resolve("one.pdf")).hasContent("old");
    assertThat(temporary).isDirectoryNotContaining("glob:**.{part,lock}");
    assertThat(temporary.resolve("two.pdf")).doesNotExist();
  }

  @Test
  void putsOneFileAtATimeAndNoneThatDoesNotReadBack() throws Exception {
    PartFile part = PartFile.write(temporary.resolve("one.pdf"), new byte[] {1, 2}, Access.OWNER);
    Files.write(part.part(), new byte[] {1, 3});
    assertThat(catchThrowableOfType(IOException.class, () -> part.compare(new byte[] {1, 2})))
        .hasMessage("what was read back is not what was written");
    Path old = Files.writeString(temporary.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(temporary.resolve("two.pdf"), old);
    try (OutputFolder folder = OutputFolder.open(temporary, Access.OWNER)) {
      folder.sweep();
      folder.put("two.pdf", new byte[] {4});
    }
    assertThat(old).hasContent("mine");
    assertThat(temporary.resolve("two.pdf")).isRegularFile().hasBinaryContent(new byte[] {4});
    assertThat(Files.isSymbolicLink(temporary.resolve("two.pdf"))).isFalse();
    assertThat(temporary).isDirectoryNotContaining("glob:**.{part,lock}");
  }

  @Test
  void takesAwayAFolderThatItMadeForNothing() throws Exception {
    Path out = temporary.resolve("a/b");
    OutputFolder.open(out, Access.USUAL).close();
    assertThat(temporary.resolve("a")).doesNotExist();
  }

  @Test
  void belongsToOneRunAtATime() throws Exception {
    String pid = Long.toString(ProcessHandle.current().pid());
    try (OutputFolder first = OutputFolder.open(temporary, Access.USUAL)) {
      ProblemException e =
          catchThrowableOfType(
              ProblemException.class, () -> OutputFolder.open(temporary, Access.USUAL));
      assertThat(e.problems().get(0).code()).isEqualTo(Code.LOCKED);
      assertThat(e.problems().get(0).what()).contains("process " + pid);
      first.replace(files("one.pdf", "new"), GOING);
    }
    OutputFolder.open(temporary, Access.USUAL).close();
    assertThat(temporary.resolve("one.pdf")).hasContent("new");
  }

  @Test
  void sweepsOnlyItsOwnUnfinishedFiles() throws IOException, ProblemException {
    Files.createDirectory(temporary.resolve("in"));
    Files.writeString(temporary.resolve("in/two.pdf.handouts.part"), "half");
    Files.writeString(temporary.resolve("two.pdf.part"), "of another program");
    try (OutputFolder folder = OutputFolder.open(temporary, Access.USUAL)) {
      folder.replace(files("in/one.pdf", "new"), GOING);
    }
    assertThat(temporary.resolve("in")).isDirectoryContaining("glob:**one.pdf");
    assertThat(temporary.resolve("in/two.pdf.handouts.part")).doesNotExist();
    assertThat(temporary.resolve("two.pdf.part")).exists();
  }
}
