package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.cli.Patients.cells;
import static org.handoutpress.cli.Patients.name;
import static org.handoutpress.cli.Patients.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handoutpress.InHand;
import org.handoutpress.InHand.Face;
import org.handoutpress.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The booklets of a roster on sheets to fold, beside them. */
class RosterFoldTest {
  private static final String FOLD = "--booklet-fold";
  private static final int NOTE = 2;

  @TempDir Path temporary;
  private Patients patients;
  private Path folded;

  @BeforeEach
  void makeTwo() throws IOException {
    patients = new Patients(temporary).several(2);
    folded = patients.out.resolve("P-0.fold.pdf");
    assertThat(patients.run(FOLD).out()).startsWith("2 written, 0 unchanged, 0 refused");
  }

  private static String changed() {
    return cells("P-0", name("P-0"), "cat-cow", "", "", "", "", "", "", "now", "");
  }

  @Test
  void foldIntoTheBookletOfTheSamePatient() throws Exception {
    byte[] sheets = Files.readAllBytes(folded);
    List<Face> read = InHand.print(sheets, NOTE).readFromFoldAtLeft();
    assertThat(read).allMatch(Face::upright);
    assertThat(read.get(0).text()).contains(name("P-0"));
    assertThat(VeraPdf.failures(sheets, "2b")).isEmpty();
    assertThat(patients.report().get(0)).matches("P-0,written,P-0.pdf,[0-9]+,[0-9]+,,line 2");
  }

  @Test
  void areLeftAloneIfNothingHasChanged() {
    assertThat(patients.run(FOLD).out()).startsWith("0 written, 2 unchanged");
    assertThat(patients.run().out()).startsWith("0 written, 2 unchanged");
    assertThat(folded).exists();
  }

  @Test
  void areMadeAgainIfTheyAreMissingOrOfOtherPaper() throws IOException {
    Files.delete(folded);
    assertThat(patients.run(FOLD).out()).startsWith("1 written, 1 unchanged");
    assertThat(folded).exists();
    assertThat(patients.run(FOLD, "--paper-weight", "120").out()).startsWith("2 written");
  }

  /** Nobody shall fold what was prescribed before. */
  @Test
  void doNotOutliveTheirBooklet() throws IOException {
    patients.write(changed(), row("P-1", "cat-cow"));
    assertThat(patients.run().out()).startsWith("1 written, 1 unchanged");
    assertThat(folded).doesNotExist();
    assertThat(patients.out.resolve("P-1.fold.pdf")).exists();
    assertThat(Files.readString(patients.out.resolve(".handouts.journal")))
        .contains("P-1.fold\t")
        .doesNotContain("P-0.fold\t");
  }

  @Test
  void areNamedIfTheirRowIsRefused() throws IOException {
    patients.write(row("P-0", "cobr"), row("P-1", "cat-cow"));
    assertThat(patients.run(FOLD).code()).isEqualTo(3);
    assertThat(patients.report().get(0))
        .endsWith("| P-0.pdf is of an earlier run. | P-0.fold.pdf is of an earlier run.\"");
  }

  @Test
  void aFileOfSomebodyElseStays() throws IOException {
    Files.writeString(folded, "not ours");
    patients.write(changed(), row("P-1", "cat-cow"));
    assertThat(patients.run().out()).startsWith("1 written, 1 unchanged");
    assertThat(folded).hasContent("not ours");
  }

  @Test
  void stayWithThoseWhoLeft() throws IOException {
    patients.write(row("P-1", "cat-cow"));
    assertThat(patients.run(FOLD).err())
        .contains("note: 2 files are of patients who are no longer");
    assertThat(folded).exists();
  }
}
