package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.cli.Patients.cells;
import static org.handoutpress.cli.Patients.name;
import static org.handoutpress.cli.Patients.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command again: what changed is made, and nothing else. */
class RosterAgainTest {
  @TempDir Path temporary;
  private Patients patients;
  private Path journal;

  @BeforeEach
  void makeThree() throws IOException {
    patients = new Patients(temporary).several(3);
    journal = patients.out.resolve(".handouts.journal");
    assertThat(patients.run().out()).startsWith("3 written, 0 unchanged, 0 refused");
  }

  @Test
  void leavesWhatHasNotChanged() throws IOException {
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(patients.out.resolve("P-1.pdf"), before);
    assertThat(patients.run("--resume").out()).startsWith("0 written, 3 unchanged");
    assertThat(patients.report().get(1)).matches("P-1,unchanged,P-1.pdf,[0-9]+,[0-9]+,,line 3");
    assertThat(Files.getLastModifiedTime(patients.out.resolve("P-1.pdf"))).isEqualTo(before);
    assertThat(patients.run("--afresh").out()).startsWith("3 written, 0 unchanged");
  }

  @Test
  void makesARowThatHasChangedAndKeepsThoseWhoLeft() throws IOException {
    String changed = cells("P-1", name("P-1"), "cat-cow", "", "", "", "", "", "", "now", "");
    patients.write(row("P-7", "cobra"), changed, row("P-0", "cobra"));
    Run run = patients.run();
    assertThat(patients.outcomes()).containsExactly("P-7 written", "P-1 written", "P-0 unchanged");
    assertThat(run.err()).contains("note: 1 file is of a patient who is no longer in the roster");
    assertThat(patients.out.resolve("P-2.pdf")).exists();
    assertThat(patients.several(3).run().out()).startsWith("1 written, 2 unchanged");
  }

  @Test
  void saysThatTheFileOfARefusedRowIsAnOldOne() throws IOException {
    patients.write(row("P-0", "cobr"), row("P-1", "cat-cow"));
    assertThat(patients.run().code()).isEqualTo(3);
    assertThat(patients.report().get(0)).contains("| P-0.pdf is of an earlier run.");
    assertThat(patients.several(3).run().out()).startsWith("0 written, 3 unchanged");
  }

  @Test
  void makesAgainWhatIsGoneOrDamaged() throws IOException {
    SortedMap<String, String> whole = Folders.digests(patients.out);
    Files.delete(patients.out.resolve("P-0.pdf"));
    byte[] bytes = Files.readAllBytes(patients.out.resolve("P-1.pdf"));
    bytes[bytes.length / 2]++;
    Files.write(patients.out.resolve("P-1.pdf"), bytes);
    patients.run();
    assertThat(patients.outcomes()).containsExactly("P-0 written", "P-1 written", "P-2 unchanged");
    patients.run("--afresh");
    assertThat(Folders.digests(patients.out)).isEqualTo(whole);
  }

  @Test
  void makesAllAgainIfContentOrOptionsChange() throws IOException {
    Path content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    assertThat(patients.run("--content", content).out()).startsWith("3 written");
    assertThat(patients.run("--content", content).out()).startsWith("0 written");
    Folders.change(content.resolve("clinic.json"), "Harbour Street", "Harbour Lane");
    assertThat(patients.run("--content", content).out()).startsWith("3 written");
    assertThat(patients.run("--content", content, "--grey").out()).startsWith("3 written");
    assertThat(patients.run("--paper", "letter").out()).startsWith("3 written");
  }

  /** Run.TODAY is the date of all runs that give none. */
  @Test
  void makesAllAgainIfADateIsGivenButNotBecauseADayHasPassed() {
    Object[] date = {"--date", "2026-12-24"};
    assertThat(patients.run(date).out()).startsWith("3 written");
    assertThat(patients.run(date).out()).startsWith("0 written");
    Map<String, String> sameDay = Map.of("SOURCE_DATE_EPOCH", "1798070400");
    assertThat(patients.run(sameDay).out()).startsWith("0 written");
    assertThat(patients.run().out()).startsWith("3 written");
    assertThat(Run.onAnotherDay(patients.words()).out()).startsWith("0 written, 3 unchanged");
  }

  @Test
  void trustsNoLineThatWasTornOff() throws IOException {
    String whole = Files.readString(journal);
    assertThat(whole.lines()).hasSize(4);
    Files.writeString(journal, whole.substring(0, whole.length() - 2));
    patients.run();
    assertThat(patients.outcomes())
        .containsExactly("P-0 unchanged", "P-1 unchanged", "P-2 written");
    assertThat(journal).hasContent(whole);
    Files.writeString(journal, "handouts-journal 2\n" + whole);
    assertThat(patients.run().out()).startsWith("3 written");
    assertThat(journal).hasContent(whole);
  }
}
