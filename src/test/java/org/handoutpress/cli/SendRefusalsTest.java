package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.handoutpress.smtp.SmtpServer;
import org.handoutpress.smtp.SmtpServer.Manner;
import org.handoutpress.smtp.SmtpServer.Tls;
import org.handoutpress.smtp.TestCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nothing is sent at all: no TLS, another server, wrong settings. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class SendRefusalsTest {
  private static final Manner WELL = (command, count) -> "";

  @TempDir Path temporary;

  private static void sendsNothing(Posting posting, Run run) {
    assertThat(run.err()).contains("error[CANNOT_SEND]");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).doesNotContain(SmtpServer.PASSWORD);
    assertThat(posting.server.said()).noneMatch(l -> l.startsWith("MAIL"));
  }

  @Test
  void whereTheServerOffersNoTls() throws IOException {
    Posting posting = new Posting(temporary, Tls.NEVER, WELL);
    posting.mailing.several(1);
    sendsNothing(posting, posting.sendNow());
    assertThat(posting.server.said()).noneMatch(l -> l.startsWith("AUTH"));
  }

  @ParameterizedTest
  @CsvSource({"WHEN_ASKED", "AT_ONCE"})
  void whereTheCertificateIsOfAnotherServer(Tls tls) throws IOException {
    Posting posting = new Posting(temporary, tls, "elsewhere.example", WELL);
    posting.mailing.several(1);
    sendsNothing(posting, posting.sendNow());
    assertThat(posting.server.said()).noneMatch(l -> l.startsWith("AUTH"));
  }

  @Test
  void whereNobodyTrustsTheCertificate() throws IOException {
    Posting posting = new Posting(temporary, Tls.WHEN_ASKED, WELL);
    posting.mailing.several(1);
    Path other = Files.createDirectory(temporary.resolve("other"));
    TestCertificate.of(other, "localhost");
    change(posting, "trust = localhost.pem", "trust = other/localhost.pem");
    sendsNothing(posting, posting.sendNow());
    change(posting, "trust = other/localhost.pem", "");
    sendsNothing(posting, posting.sendNow());
  }

  @Test
  void whereThePasswordIsWrong() throws IOException {
    Posting posting = new Posting(temporary, Tls.WHEN_ASKED, WELL);
    posting.mailing.several(1);
    Run run =
        posting.mailing.run(
            Map.of("HANDOUTS_SMTP_PASSWORD", "wrong-guess"),
            "--send",
            "--smtp",
            posting.settings,
            "--now");
    sendsNothing(posting, run);
    assertThat(run.err())
        .contains("does not accept the user or the password")
        .doesNotContain("wrong-guess");
  }

  @Test
  void whereNoServerIs() throws IOException {
    Posting posting = new Posting(temporary, Tls.WHEN_ASKED, WELL);
    posting.mailing.several(1);
    posting.server.close();
    sendsNothing(posting, posting.sendNow());
    assertThat(posting.mailing.draft("P-0")).exists();
  }

  private static void change(Posting posting, String old, String text) throws IOException {
    List<String> lines = Files.readAllLines(posting.settings);
    lines.replaceAll(l -> l.equals(old) ? text : l);
    posting.settings(lines.toArray(String[]::new));
  }

  @Test
  void whereOthersMayReadThePassword() throws IOException {
    Posting posting = new Posting(temporary, Tls.WHEN_ASKED, WELL);
    posting.mailing.several(1);
    change(posting, "# the server on loopback", "password = " + SmtpServer.PASSWORD);
    Run open = posting.sendNow();
    assertThat(open.err())
        .contains("others may read it", "chmod 600")
        .doesNotContain(SmtpServer.PASSWORD);
    assertThat(open.code()).isEqualTo(2);
    assertThat(posting.mailing.out).doesNotExist();
    Files.setPosixFilePermissions(posting.settings, PosixFilePermissions.fromString("rw-------"));
    assertThat(posting.mailing.run("--send", "--smtp", posting.settings, "--now").code()).isZero();
    assertThat(posting.server.received()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "security = starttls, security = none, BAD_VALUE, smtp.txt:4:1",
    "user = clinic, username = clinic, UNKNOWN_KEY, smtp.txt:5:1",
    "user = clinic, hush-hush, UNKNOWN_KEY, smtp.txt:5:1",
    "user = clinic, '', BAD_VALUE, HANDOUTS_SMTP_PASSWORD",
    "server = localhost, server = local host, BAD_VALUE, smtp.txt:2:1",
    "server = localhost, '', MISSING_KEY, smtp.txt",
    "per-minute = 6000, per-minute = 0, BAD_VALUE, smtp.txt:6:1",
    "per-minute = 6000, port = 70000, DUPLICATE_KEY, smtp.txt:6:1",
    "trust = localhost.pem, trust = smtp.txt, MISSING_FILE, smtp.txt"
  })
  void whereASettingIsWrong(String old, String wrong, String code, String place)
      throws IOException {
    Posting posting = new Posting(temporary, Tls.WHEN_ASKED, WELL);
    posting.mailing.several(1);
    change(posting, old, wrong);
    Run run = posting.sendNow();
    assertThat(run.err())
        .contains("error[" + code + "]", place)
        .doesNotContain("hush", SmtpServer.PASSWORD);
    assertThat(run.code()).isEqualTo(2);
    assertThat(posting.server.said()).isEmpty();
  }

  @Test
  void takesAllFromTheEnvironment() throws IOException {
    Posting posting = new Posting(temporary, Tls.AT_ONCE, WELL);
    Map<String, String> environment =
        Posting.environment(posting.server.port(), temporary.resolve("localhost.pem"));
    assertThat(posting.mailing.several(1).run(environment, "--send", "--now").code()).isZero();
    assertThat(posting.server.received()).hasSize(1);
  }

  @Test
  void isNeverMeantByHalf() throws IOException {
    Mailing mailing = new Mailing(temporary).several(1);
    assertThat(mailing.run("--now").code()).isEqualTo(2);
    assertThat(mailing.run("--smtp", "x").code()).isEqualTo(2);
    assertThat(mailing.run("--send", "--now").err()).contains("There is no server to send to.");
    assertThat(mailing.out).doesNotExist();
  }
}
