package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.cli.Mailing.CONSENT;
import static org.handoutpress.cli.Mailing.row;
import static org.handoutpress.cli.Patients.SECRET;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import org.handoutpress.mail.DraftFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of messages for the patients of a roster, and what the report says of each. */
class MailTest {
  @TempDir Path temporary;
  private Mailing mailing;

  @BeforeEach
  void open() {
    mailing = new Mailing(temporary);
  }

  private Mailing everyKind() throws IOException {
    return mailing.write(
        row("m-1", "rosa@example.org"),
        row("m-2", "", CONSENT, ""),
        row("m-3", "bob@example.org", "", ""),
        row("m-4", "a@example.org,b@example.org"),
        row("m-5", "cy@example.org").replace("cobra", "cobr"));
  }

  @Test
  void writesADraftForWhoeverAgreedAndSaysOfTheOthersWhy() throws IOException {
    Run run = everyKind().run();
    assertThat(mailing.outcomes())
        .containsExactly("m-1 written", "m-2 skipped", "m-3 skipped", "m-4 failed", "m-5 failed");
    assertThat(Folders.digests(mailing.out))
        .containsOnlyKeys("m-1.eml", "report.csv", ".handouts.mail.journal");
    List<String> report = mailing.report();
    assertThat(report.get(0)).matches("m-1,written,m-1.eml,[0-9]+,[0-9]+,,line 2");
    assertThat(report.get(1)).contains("line 3: No draft: there is no \"\"email\"\".");
    assertThat(report.get(2)).contains("line 4: No draft: there is no \"\"email-consent\"\"");
    assertThat(report.get(3)).contains(",BAD_VALUE,", "line 5: ", "more than one address");
    assertThat(report.get(4)).contains(",UNKNOWN_ID,", "line 6: ");
    assertThat(run.out()).startsWith("1 written, 0 unchanged, 2 without a draft, 2 refused in ");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void saysNothingOfThePatientButInTheirBooklet() throws IOException {
    Run run = everyKind().run();
    byte[] draft = mailing.bytes("m-1");
    String text = new String(draft, StandardCharsets.ISO_8859_1);
    assertThat(text).doesNotContain(SECRET, "m-1");
    DraftFile read = DraftFile.read(draft).orElseThrow();
    assertThat(read.headers())
        .containsEntry("To", "rosa@example.org")
        .containsEntry("X-Unsent", "1");
    String others =
        run.out()
            + run.err()
            + Files.readString(mailing.out.resolve("report.csv"))
            + Files.readString(mailing.out.resolve(".handouts.mail.journal"));
    assertThat(others).doesNotContain(SECRET, "example.org");
  }

  @Test
  void goesOnAndMakesTheSameWithManyJobs() throws IOException {
    mailing.several(5).run("--jobs", "1");
    SortedMap<String, String> first = Folders.digests(mailing.out);
    assertThat(mailing.run().out()).startsWith("0 written, 5 unchanged, 0 without a draft");
    Files.delete(mailing.draft("P-2"));
    Files.writeString(mailing.draft("P-3"), "torn");
    assertThat(mailing.run("--jobs", "3").out()).startsWith("2 written, 3 unchanged");
    SortedMap<String, String> after = Folders.digests(mailing.out);
    after.remove("report.csv");
    first.remove("report.csv");
    assertThat(after).isEqualTo(first);
  }

  /** Nobody finds a draft there and sends it to somebody who no longer agrees. */
  @Test
  void takesADraftAwayWhenThePatientNoLongerAgrees() throws IOException {
    mailing.several(2).run();
    mailing.write(row("P-0", "p0@example.org", "", ""), row("P-1", "p1@example.org")).run();
    assertThat(mailing.draft("P-0")).doesNotExist();
    assertThat(mailing.draft("P-1")).exists();
    assertThat(mailing.report().get(0)).contains("The one of an earlier run is removed.");
  }

  @Test
  void livesBesideTheBookletsInOneFolder() throws IOException {
    mailing.several(1).run();
    Run.handouts("roster", mailing.file, "--out", mailing.out);
    assertThat(mailing.run().out()).startsWith("0 written, 1 unchanged");
    assertThat(mailing.out.resolve("P-0.pdf")).exists();
  }

  @Test
  void needsAnAddressOfTheClinic() throws IOException {
    Path content = Folders.copy(Path.of("content"), temporary.resolve("content"));
    Folders.change(
        content.resolve("clinic.json"), "  \"email\": \"desk@harbourstreet.example\",\n", "");
    Run run = mailing.several(1).run("--content", content);
    assertThat(run.err()).contains("clinic.json", "error[MISSING_KEY]", "\"email\"");
    assertThat(run.code()).isEqualTo(2);
    assertThat(mailing.out).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isForItsOwnerAlone() throws IOException {
    mailing.several(1).run();
    for (String file : List.of("P-0.eml", "report.csv", ".handouts.mail.journal")) {
      Path path = mailing.out.resolve(file);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rw-------");
    }
  }
}
