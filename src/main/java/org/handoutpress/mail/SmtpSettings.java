package org.handoutpress.mail;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to reach the server that takes messages.
 *
 * @param login empty if the server asks for none
 * @param perMinute the most messages in a minute
 * @param trust a file of certificates (PEM) to trust in the place of those that Java trusts
 */
public record SmtpSettings(
    String server,
    int port,
    Security security,
    Optional<Login> login,
    int perMinute,
    Optional<Path> trust) {
  /** How the connection is made secret. There is no other way. */
  public enum Security {
    /** RFC 3207: in the open at first, and nothing is said before TLS. */
    STARTTLS(587),
    /** RFC 8314, 3.3: TLS from the first byte. */
    TLS(465);

    private final int port;

    Security(int port) {
      this.port = port;
    }

    int port() {
      return port;
    }
  }

  /** Who we are to the server. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[hidden]";
    }
  }
}
