package org.handoutpress.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What separates the parts of a message (RFC 2046, 5.1.1). It follows from what they hold, so the
 * same message has the same bytes; {@code =_} stands in no part, for each is base64 or
 * quoted-printable.
 */
record Boundaries(String mixed, String alternative) {
  private static final int DIGITS = 32;

  static Boundaries of(Message message) {
    MessageDigest sha = sha256();
    sha.update(message.to().address().getBytes(StandardCharsets.UTF_8));
    sha.update(message.body().plainBytes());
    sha.update(message.body().htmlBytes());
    sha.update(message.pdf().bytes());
    String digits = HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
    return new Boundaries("=_mixed_" + digits, "=_alternative_" + digits);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
