package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.cli.Patients.SECRET;
import static org.handoutpress.cli.Patients.cells;
import static org.handoutpress.cli.Patients.name;
import static org.handoutpress.cli.Patients.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A list of patients: what is written, what is refused, and what the report says of each. */
class RosterTest {
  private static final String SIX =
      "cobra;cat-cow;childs-pose;glute-bridge;knee-to-chest;supine-twist";

  @TempDir Path temporary;
  private Patients patients;

  @BeforeEach
  void open() {
    patients = new Patients(temporary);
  }

  @Test
  void reportsEveryRowInItsOrderAndPrintsTheRightOnes() throws IOException {
    Run run = everyKind().run();
    assertThat(run.code()).isEqualTo(3);
    assertThat(patients.outcomes())
        .containsExactly(
            "a-1 written",
            "a-2 failed",
            "a-3 written",
            "a-4 failed",
            "a-5 failed",
            "a-6 written",
            " failed",
            "a-8 failed");
    assertThat(Folders.digests(patients.out))
        .containsOnlyKeys("a-1.pdf", "a-3.pdf", "a-6.pdf", "report.csv", ".handouts.journal");
    assertThat(run.out()).startsWith("3 written, 0 unchanged, 5 refused in ");
    assertThat(run.err()).contains("roster.csv:3:", "error[UNKNOWN_ID]", "error[CAUTION]");
  }

  private Patients everyKind() throws IOException {
    return patients.write(
        row("a-1", "cobra"),
        row("a-2", "cobr"),
        row("a-3", SIX),
        cells("a-4", name("a4"), "cat-cow", "", "", "", "knee-trouble", "", "", "", ""),
        cells("a-5", name("a5") + "\u674E", "cobra", "", "", "", "", "", "", "", ""),
        cells("a-6", name("a6"), "cat-cow", "", "", "", "knee-trouble", "=Falk", "", "", ""),
        row("../" + SECRET, "cobra"),
        cells("a-8", name("a8"), "", "no-such", "", "grey large-print", "", "", "", SECRET, ""));
  }

  @Test
  void saysTheLineTheReasonAndWhoAcceptedACaution() throws IOException {
    everyKind().run();
    List<String> report = patients.report();
    assertThat(report.get(0)).matches("a-1,written,a-1.pdf,[0-9]+,[0-9]+,,line 2");
    assertThat(report.get(1))
        .startsWith("a-2,failed,,,,UNKNOWN_ID,")
        .contains("line 3: ", "Did you mean \"\"cobra\"\"?");
    assertThat(report.get(2)).contains("line 4: The plan has 6 exercises");
    assertThat(report.get(3)).contains(",CAUTION,").contains("knee-trouble");
    assertThat(report.get(4)).contains(",MISSING_GLYPH,").contains("U+674E");
    assertThat(report.get(5)).contains("accepted by =Falk").contains("knee-trouble");
    assertThat(report.get(7)).contains("There is no such programme");
  }

  @Test
  void tellsNothingOfAPatientOutsideTheirFile() throws IOException {
    Run run = everyKind().run();
    Run again = patients.run();
    assertThat(run.out() + run.err() + again.out() + again.err())
        .doesNotContain(SECRET)
        .doesNotContain("\u674E");
    for (String file : Folders.digests(patients.out).keySet()) {
      assertThat(file).doesNotContain(SECRET);
      if (!file.endsWith(".pdf")) {
        assertThat(Files.readString(patients.out.resolve(file))).doesNotContain(SECRET);
      }
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isForItsOwnerAlone() throws IOException {
    patients.several(1).run();
    assertThat(rights("")).isEqualTo("rwx------");
    for (String file : List.of("P-0.pdf", "report.csv", ".handouts.journal")) {
      assertThat(rights(file)).as(file).isEqualTo("rw-------");
    }
  }

  private String rights(String file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(patients.out.resolve(file)));
  }

  @Test
  void takesWhatASpreadsheetOfAnotherCountrySaves() throws IOException {
    patients.several(2).run();
    SortedMap<String, String> expected = Folders.digests(patients.out);
    String text = Files.readString(patients.file);
    Files.writeString(patients.file, "\uFEFF" + text.replace(',', ';').replace("\n", "\r\n"));
    assertThat(patients.run("--afresh").code()).isZero();
    assertThat(Folders.digests(patients.out)).isEqualTo(expected);
    Files.write(
        patients.file, text.replace("Quill", "Qu\u00EFll").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(patients.run().err()).contains("error[NOT_UTF8]");
  }

  @Test
  void makesNothingOfAFileThatIsWrongAsAWhole() throws IOException {
    patients.write(row("a", "cobra"), row("b", "cobra"), row("A", "cobra"));
    Run twice = patients.run();
    assertThat(twice.err()).contains("error[DUPLICATE_ID]", "lines 2 and 4");
    patients.write(row("a", "cobra"), "b,too short");
    Run ragged = patients.run();
    assertThat(ragged.err()).contains("error[SYNTAX]", "roster.csv:3:");
    assertThat(List.of(twice.code(), ragged.code())).containsOnly(2);
    assertThat(twice.out() + ragged.out()).isEmpty();
    assertThat(patients.out).doesNotExist();
  }

  @Test
  void makesNothingIfTheContentIsWrong() throws IOException {
    Path content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    Files.delete(content.resolve("en/guide.json"));
    Run run = patients.several(1).run("--content", content);
    assertThat(run.err()).contains("guide.json", "error[MISSING_FILE]");
    assertThat(run.code()).isEqualTo(2);
    assertThat(patients.out).doesNotExist();
  }

  @Test
  void makesTheSameWithManyJobsAsWithOne() throws IOException {
    patients.several(9).run("--jobs", "1");
    SortedMap<String, String> one = Folders.digests(patients.out);
    Folders.remove(patients.out);
    patients.run("--jobs", "4");
    assertThat(Folders.digests(patients.out)).hasSize(11).isEqualTo(one);
  }

  @Test
  void takesJsonAndJsonLinesAlike() throws IOException {
    Path lines = Path.of("plans/example-roster.jsonl");
    Path list = temporary.resolve("list.json");
    Files.writeString(list, "[" + Files.readString(lines).strip().replace("\n", ",\n") + "]");
    Path out = temporary.resolve("o");
    assertThat(Run.handouts("roster", lines, "--out", out).code()).isZero();
    for (Path same : List.of(list, Path.of("plans/example-roster.csv"))) {
      Run run = Run.handouts("roster", same, "--out", out);
      assertThat(run.out()).startsWith("0 written, 3 unchanged, 0 refused");
      assertThat(run.code()).isZero();
    }
  }

  @Test
  void showsHowFarItIsToWhoeverWatches() throws IOException {
    patients.several(2);
    Run watched = Run.handouts(Map.of(), true, () -> false, patients.words());
    assertThat(watched.code()).isZero();
    Run piped = patients.run("--quiet");
    assertThat(piped.out() + piped.err()).isEmpty();
    assertThat(piped.code()).isZero();
  }
}
