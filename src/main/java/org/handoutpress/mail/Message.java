package org.handoutpress.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * What a draft says, before it is written.
 *
 * @param date the day it was made
 * @param body the same in plain text and in HTML
 * @param attachment the name of the file that comes with it, in ASCII
 */
record Message(
    Sender from,
    Recipient to,
    String subject,
    LocalDate date,
    Body body,
    String attachment,
    Attached pdf) {
  /** RFC 5322, 3.3; at noon it is the same day almost everywhere. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

  /** The bytes of the file. */
  static final class Attached {
    private final byte[] bytes;

    Attached(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** Two forms of one text, of which a mail program shows one. */
  record Body(String language, String plain, String html) {
    byte[] plainBytes() {
      return plain.getBytes(StandardCharsets.UTF_8);
    }

    byte[] htmlBytes() {
      return html.getBytes(StandardCharsets.UTF_8);
    }
  }

  String dateHeader() {
    return print(date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }

  /** As a header has it. */
  static String print(Temporal time) {
    return DATE.format(time);
  }
}
