package org.handoutpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.handoutpress.smtp.SmtpServer;
import org.handoutpress.smtp.TestCertificate;

/** A mailing with a server on loopback that takes it. */
final class Posting {
  final Mailing mailing;
  final SmtpServer server;
  final Path settings;
  private final Map<String, String> environment;

  Posting(Path folder, SmtpServer.Tls tls, SmtpServer.Manner manner) throws IOException {
    this(folder, tls, "localhost", manner);
  }

  /** A server whose certificate is for a host. */
  Posting(Path folder, SmtpServer.Tls tls, String host, SmtpServer.Manner manner)
      throws IOException {
    TestCertificate certificate = TestCertificate.of(folder, host);
    mailing = new Mailing(folder);
    server = new SmtpServer(tls, certificate, manner);
    settings = folder.resolve("smtp.txt");
    environment = Map.of("HANDOUTS_SMTP_PASSWORD", SmtpServer.PASSWORD);
    settings(
        "# the server on loopback",
        "server = localhost",
        "port = " + server.port(),
        "security = " + (tls == SmtpServer.Tls.AT_ONCE ? "tls" : "starttls"),
        "user = " + SmtpServer.USER,
        "per-minute = 6000",
        "trust = " + certificate.pem().getFileName());
  }

  /** Settings for a server on loopback with TLS from the start, and nothing in a file. */
  static Map<String, String> environment(int port, Path trust) {
    return Map.of(
        "HANDOUTS_SMTP_SERVER",
        "localhost",
        "HANDOUTS_SMTP_PORT",
        "" + port,
        "HANDOUTS_SMTP_SECURITY",
        "tls",
        "HANDOUTS_SMTP_USER",
        SmtpServer.USER,
        "HANDOUTS_SMTP_PASSWORD",
        SmtpServer.PASSWORD,
        "HANDOUTS_SMTP_PER_MINUTE",
        "6000",
        "HANDOUTS_SMTP_TRUST",
        trust.toString());
  }

  void settings(String... lines) throws IOException {
    Files.write(settings, List.of(lines));
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
  }

  /** Without the last word it is tried, and nothing is sent. */
  Run send(Object... more) {
    Object[] words = Arrays.copyOf(new Object[] {"--send", "--smtp", settings}, 3 + more.length);
    System.arraycopy(more, 0, words, 3, more.length);
    return mailing.run(environment, words);
  }

  Run sendNow() {
    return send("--now");
  }

  /** Ids and what became of each, such as {@code P-1 sent}. */
  List<String> sent() throws IOException {
    return Files.readAllLines(mailing.out.resolve("sent.csv"), StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(row -> row.split(",", -1))
        .map(c -> c[0] + " " + c[1])
        .toList();
  }

  /** Whom the server has a message for, in the order in which they came. */
  List<String> recipients() {
    return server.received().stream().flatMap(m -> m.to().stream()).toList();
  }

  Path journal() {
    return mailing.out.resolve(".handouts.sent.journal");
  }
}
