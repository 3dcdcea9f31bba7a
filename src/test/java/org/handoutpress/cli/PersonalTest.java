package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The booklet of one patient, from the file of their plan. */
class PersonalTest {
  private static final String NAME = "Rosalind Winterbourne";

  @TempDir Path temporary;
  private Path plan;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    plan = temporary.resolve("plan.json");
    out = temporary.resolve("new/out");
  }

  private Run personal(String more) throws IOException {
    Files.writeString(plan, "{\"id\": \"P-7\", \"name\": \"" + NAME + "\"" + more + "}\n");
    return Run.handouts("personal", "--plan", plan, "--out", out);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isOneFileForItsOwnerAlone() throws IOException {
    Run run = personal(", \"exercises\": [{\"id\": \"cobra\"}]");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("P-7.pdf").contains("1 file in ");
    assertThat(run.out() + run.err()).doesNotContain(NAME).doesNotContain("Rosalind");
    assertThat(Folders.digests(temporary)).containsOnlyKeys("plan.json", "new/out/P-7.pdf");
    assertThat(rights(out.resolve("P-7.pdf"))).isEqualTo("rw-------");
    assertThat(rights(out)).isEqualTo("rwx------");
    assertThat(rights(out.getParent())).isEqualTo("rwx------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void leavesTheRightsOfAFolderThatIsThere() throws IOException {
    out = Files.createDirectory(temporary.resolve("there"));
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-x---"));
    Path old = Files.writeString(out.resolve("P-7.pdf"), "old");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(personal(", \"programme\": \"gentle-start\"").code()).isZero();
    assertThat(rights(out)).isEqualTo("rwxr-x---");
    assertThat(rights(old)).isEqualTo("rw-------");
  }

  @Test
  void notesWhatIsKnownAndWhatWasAccepted() throws IOException {
    String six =
        ", \"exercises\": [{\"id\": \"cobra\"}, {\"id\": \"cat-cow\"}, {\"id\": \"childs-pose\"},"
            + " {\"id\": \"glute-bridge\"}, {\"id\": \"knee-to-chest\"}, {\"id\":"
            + " \"supine-twist\"}], \"conditions\": [\"knee-trouble\"], \"override\": \"Dr Falk\"";
    Run run = personal(six);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("note: The plan has 6 exercises", "1999;79:270")
        .contains("note: The caution \"knee-trouble\" with the exercise \"cat-cow\" is accepted by")
        .contains("Dr Falk");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'exercises': [{'id': 'cobr'}] | UNKNOWN_ID | Did you mean \"cobra\"?",
        "'programme': 'gentle' | UNKNOWN_ID | Known here: all, gentle-start",
        "'programme': 'all', 'conditions': ['knee-trouble'] | CAUTION | name in \"override\"",
        "'programme': 'all', 'language': 'tlh' | UNKNOWN_ID | Use one of: en",
        "'programme': 'all', 'look': 'ruht' | UNKNOWN_ID | Did you mean \"ruth\"?",
        "'programme': 'all', 'note': 'for Rosalind \u674E' | MISSING_GLYPH | U+674E",
        "'programme': 'all', 'aim': 'for Rosalind \u05E9' | MISSING_GLYPH | U+05E9",
        "'programme': 'all', 'clinician': '\uD83D\uDE00' | MISSING_GLYPH | U+1F600",
        "'programme': 'all', 'note': 'Rosalind {name}' | BAD_VALUE | round brackets",
        "'exercises': [] | MISSING_KEY | exercises",
      })
  void isRefusedWithThePlaceAndWhatToDo(String more, String code, String advice)
      throws IOException {
    Run run = personal(", " + more.replace('\'', '"'));
    assertThat(run.err()).contains("plan.json:1:").contains("error[" + code + "]").contains(advice);
    assertThat(run.err()).doesNotContain("Rosalind", "Exception", "\u674E");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void isDrawnAsTheLookThatThePlanNames() throws IOException {
    String plain = ", \"exercises\": [{\"id\": \"cobra\"}], \"formats\": [\"grey\"]";
    assertThat(personal(plain).code()).isZero();
    String before = Folders.digests(out).get("P-7.pdf");
    assertThat(personal(plain + ", \"look\": \"walter\"").code()).isZero();
    assertThat(Folders.digests(out).get("P-7.pdf")).isNotEqualTo(before);
  }
}
