package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.cli.Patients.cells;
import static org.handoutpress.cli.Patients.name;
import static org.handoutpress.cli.Patients.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.FontFact;
import org.handoutpress.verify.facts.PdfReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a roster that ask for large print, for low vision, or for both in grey. */
class RosterEditionsTest {
  private static final String LEGIBLE = "Atkinson";

  @TempDir Path temporary;
  private Patients patients;

  @BeforeEach
  void open() throws IOException {
    patients = new Patients(temporary);
    patients.write(
        row("a-1", "cobra"),
        formatted("a-2", "large-print"),
        formatted("a-3", "low-vision"),
        formatted("a-4", "low-vision grey"),
        formatted("a-5", "large-print low-vision"),
        row("a-6", "cobra"));
  }

  private static String formatted(String id, String formats) {
    return cells(id, name(id), "cobra", "", "", formats, "", "", "", "", "");
  }

  private Facts facts(String id) throws IOException {
    return PdfReader.read(Files.readAllBytes(patients.out.resolve(id + ".pdf")));
  }

  private int smallest(String id) throws IOException {
    return (facts(id).smallestType().getAsInt() + 50) / 100;
  }

  private Set<Boolean> legible(String id) throws IOException {
    return facts(id).fonts().stream()
        .map(FontFact::name)
        .map(font -> font.contains(LEGIBLE))
        .collect(Collectors.toSet());
  }

  @Test
  void eachRowIsPrintedInItsOwnEdition() throws IOException {
    assertThat(patients.run().code()).isZero();
    for (String usual : Set.of("a-1", "a-6")) {
      assertThat(smallest(usual)).isEqualTo(120);
      assertThat(legible(usual)).containsExactly(false);
    }
    assertThat(smallest("a-2")).isEqualTo(180);
    assertThat(legible("a-2")).containsExactly(false);
    for (String low : Set.of("a-3", "a-4", "a-5")) {
      assertThat(smallest(low)).isEqualTo(180);
      assertThat(legible(low)).contains(true);
    }
  }

  /** Neighbours in the roster share pages, but never those of another edition. */
  @Test
  void aRowIsTheSameWhateverStandsBeforeIt() throws IOException {
    patients.run("--jobs", "1");
    SortedMap<String, String> together = Folders.digests(patients.out);
    patients.write(formatted("a-4", "low-vision grey"));
    patients.run("--afresh");
    assertThat(Folders.digests(patients.out).get("a-4.pdf")).isEqualTo(together.get("a-4.pdf"));
  }

  @Test
  void theOptionIsForAllAndTheRowGoesBeforeIt() throws IOException {
    assertThat(patients.run("--low-vision").code()).isZero();
    assertThat(legible("a-1")).contains(true);
    assertThat(legible("a-2")).containsExactly(false);
    assertThat(smallest("a-2")).isEqualTo(180);
  }

  @Test
  void smallPaperRefusesTheRowsThatAskForLargeType() throws IOException {
    assertThat(patients.run("--paper", "a5").code()).isEqualTo(3);
    assertThat(patients.outcomes())
        .containsExactly(
            "a-1 written", "a-2 failed", "a-3 failed", "a-4 failed", "a-5 failed", "a-6 written");
    assertThat(patients.report().get(1)).contains("too large for A5 paper", "A4 or Letter");
  }
}
