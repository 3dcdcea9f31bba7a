package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handoutpress.cli.Mailing.CONSENT;
import static org.handoutpress.cli.Mailing.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handoutpress.VeraPdf;
import org.handoutpress.mail.DraftFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.ModelParsingException;

/** Files that open with a password, and where the passwords are told. */
class MailLocksTest {
  private static final String PASSWORD = "gr\u00FCn-Haus-17";
  private static final String FROM = "--password-from";

  @TempDir Path temporary;
  private Mailing mailing;

  @BeforeEach
  void open() {
    mailing = new Mailing(temporary);
  }

  private byte[] attachment(String id) throws IOException {
    return DraftFile.read(mailing.bytes(id)).orElseThrow().attachment().orElseThrow();
  }

  private Mailing one(String password) throws IOException {
    return mailing.write(row("P-0", "p0@example.org", CONSENT, password));
  }

  @Test
  void opensWithThePasswordOfTheRosterAndNotWithout() throws IOException {
    assertThat(one(PASSWORD).run(FROM, "roster").code()).isZero();
    byte[] pdf = attachment("P-0");
    for (String wrong : List.of("", "gr\u00FCn-haus-17", "grun-Haus-17")) {
      assertThatThrownBy(() -> Loader.loadPDF(pdf, wrong))
          .isInstanceOf(InvalidPasswordException.class);
    }
    try (PDDocument document = Loader.loadPDF(pdf, PASSWORD)) {
      assertThat(new PDFTextStripper().getText(document)).contains(Patients.name("P-0"));
      PDEncryption lock = document.getEncryption();
      assertThat(lock.getVersion()).isEqualTo(5);
      assertThat(lock.getRevision()).isEqualTo(6);
      assertThat(lock.getStdCryptFilterDictionary().getCryptFilterMethod().getName())
          .isEqualTo("AESV3");
      assertThat(lock.isEncryptMetaData()).isTrue();
      assertThat(document.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
      assertThat(document.getCurrentAccessPermission().canPrintFaithful()).isTrue();
    }
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .doesNotContain("xmpmeta", Patients.SECRET, "P-0");
  }

  /** PDF/A forbids a lock; whoever has the password can still have the file read aloud. */
  @Test
  void staysReadableAloudAndClaimsNoArchive() throws Exception {
    one(PASSWORD).run(FROM, "roster");
    byte[] pdf = attachment("P-0");
    assertThat(brokenRules(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf, PASSWORD)) {
      byte[] packet =
          document.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes();
      assertThat(new String(packet, StandardCharsets.UTF_8))
          .contains("<pdfuaid:part>1</pdfuaid:part>")
          .doesNotContain("pdfaid");
    }
  }

  /** Of some keys, which are chance, veraPDF 1.30.2 makes wrong ones; then others are tried. */
  private List<String> brokenRules(byte[] pdf) throws Exception {
    byte[] locked = pdf;
    for (int i = 0; i < 4; i++) {
      try {
        return VeraPdf.failures(locked, "ua1", PASSWORD);
      } catch (ModelParsingException wrongKey) {
        mailing.run(FROM, "roster", "--afresh");
        locked = attachment("P-0");
      }
    }
    return VeraPdf.failures(locked, "ua1", PASSWORD);
  }

  @Test
  void refusesARowWithoutAPasswordAndOneWhosePasswordIsNotAskedFor() throws IOException {
    Run missing = one("").run(FROM, "roster");
    assertThat(missing.err()).contains("error[MISSING_KEY]", "\"password\" is missing");
    Run unasked = one(PASSWORD).run();
    assertThat(unasked.err()).contains("error[BAD_VALUE]", "--password-from roster");
    assertThat(List.of(missing.code(), unasked.code())).containsOnly(3);
    assertThat(mailing.draft("P-0")).doesNotExist();
    assertThat(unasked.err()).doesNotContain(PASSWORD);
  }

  @Test
  void makesAPasswordForEachAndKeepsItApart() throws IOException {
    Run run = mailing.several(3).run(FROM, "generate");
    List<String> lines = Files.readAllLines(mailing.out.resolve("passwords.csv"));
    assertThat(lines.get(0)).isEqualTo("id,password");
    List<String> passwords = lines.stream().skip(1).map(l -> l.split(",", -1)[1]).toList();
    assertThat(passwords).hasSize(3).doesNotHaveDuplicates();
    for (int i = 0; i < 3; i++) {
      assertThat(passwords.get(i)).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
      Loader.loadPDF(attachment("P-" + i), passwords.get(i)).close();
    }
    List<String> others = new ArrayList<>(List.of(run.out(), run.err()));
    try (Stream<Path> files = Files.list(mailing.out)) {
      for (Path file : files.filter(f -> !f.endsWith("passwords.csv")).toList()) {
        others.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(others).noneMatch(text -> passwords.stream().anyMatch(text::contains));
  }

  @Test
  void keepsThePasswordThatAPatientHas() throws IOException {
    mailing.several(2).run(FROM, "generate");
    String before = Files.readString(mailing.out.resolve("passwords.csv"));
    assertThat(mailing.run(FROM, "generate").out()).startsWith("0 written, 2 unchanged");
    Files.delete(mailing.draft("P-1"));
    Files.writeString(mailing.out.resolve("passwords.csv"), before + "P-7,torn-o");
    assertThat(mailing.run(FROM, "generate").out()).startsWith("1 written, 1 unchanged");
    assertThat(mailing.out.resolve("passwords.csv")).hasContent(before);
  }

  @Test
  void locksAgainWhenThePasswordIsAnother() throws IOException {
    one(PASSWORD).run(FROM, "roster");
    assertThat(one("otherwise-9").run(FROM, "roster").out()).startsWith("1 written");
    Loader.loadPDF(attachment("P-0"), "otherwise-9").close();
    mailing.run(FROM, "generate");
    Files.delete(mailing.out.resolve("passwords.csv"));
    assertThat(mailing.run(FROM, "generate").out()).startsWith("1 written");
    assertThat(one("").run().out()).startsWith("1 written");
    Loader.loadPDF(attachment("P-0")).close();
  }

  @Test
  void doesNotGuessAtAFileThatSomebodyChanged() throws IOException {
    mailing.several(1).run(FROM, "generate");
    Path file = mailing.out.resolve("passwords.csv");
    Files.writeString(file, Files.readString(file).replace(',', ';'));
    Run run = mailing.run(FROM, "generate");
    assertThat(run.err()).contains("passwords.csv:1:1: error[BAD_VALUE]");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void takesNoPasswordFromTheCommandLine() throws IOException {
    Run run = one(PASSWORD).run(FROM, PASSWORD);
    assertThat(run.code()).isEqualTo(2);
    assertThat(one(PASSWORD).run(FROM, "").code()).isEqualTo(2);
    assertThat(mailing.out).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void letsNobodyElseReadThePasswords() throws IOException {
    mailing.several(1).run(FROM, "generate");
    Path file = mailing.out.resolve("passwords.csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
