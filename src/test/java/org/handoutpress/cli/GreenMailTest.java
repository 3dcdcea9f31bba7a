package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoutpress.mail.DraftFile;
import org.handoutpress.smtp.SmtpServer;
import org.handoutpress.smtp.TestCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Messages as a server of others takes them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class GreenMailTest {
  private static final String STORE = "greenmail.tls.keystore.file";
  private static final String STORE_PASSWORD = "greenmail.tls.keystore.password";

  /** Milliseconds: the usual two seconds are too few on a machine that does other things, too. */
  private static final long START = 60_000;

  @TempDir Path temporary;
  private GreenMail server;
  private Map<String, String> environment;

  @BeforeEach
  void start() throws Exception {
    TestCertificate certificate = TestCertificate.of(temporary, "localhost");
    System.setProperty(STORE, certificate.store().toString());
    System.setProperty(STORE_PASSWORD, TestCertificate.PASSWORD);
    ServerSetup setup = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS);
    setup.setServerStartupTimeout(START);
    server = new GreenMail(setup);
    server.setUser(SmtpServer.USER, SmtpServer.USER, SmtpServer.PASSWORD);
    server.start();
    environment = Posting.environment(server.getSmtps().getPort(), certificate.pem());
  }

  @AfterEach
  void stop() {
    server.stop();
    System.clearProperty(STORE);
    System.clearProperty(STORE_PASSWORD);
  }

  @Test
  void comeOnceAndWhole() throws Exception {
    Mailing mailing = new Mailing(temporary).several(2);
    for (int i = 0; i < 2; i++) {
      assertThat(mailing.run(environment, "--send", "--now").code()).isZero();
    }
    List<MimeMessage> received = List.of(server.getReceivedMessages());
    assertThat(received).hasSize(2);
    for (int i = 0; i < 2; i++) {
      MimeMessage message = received.get(i);
      assertThat(message.getAllRecipients()).singleElement().hasToString("p" + i + "@example.org");
      assertThat(message.getHeader("X-Unsent")).isNull();
      MimeMultipart mixed = (MimeMultipart) message.getContent();
      byte[] pdf = mixed.getBodyPart(1).getInputStream().readAllBytes();
      byte[] draft = Files.readAllBytes(mailing.draft("P-" + i));
      assertThat(pdf).isEqualTo(DraftFile.read(draft).orElseThrow().attachment().orElseThrow());
    }
  }
}
