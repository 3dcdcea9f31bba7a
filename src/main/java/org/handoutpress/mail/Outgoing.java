package org.handoutpress.mail;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;

/** A draft as it is sent: with the time of sending and a number, and no longer a draft. */
public final class Outgoing {
  private static final String FOLD = "\r\n ";

  private final Recipient to;
  private final byte[] bytes;

  private Outgoing(Recipient to, byte[] bytes) {
    this.to = to;
    this.bytes = bytes;
  }

  /**
   * Makes a draft ready.
   *
   * @param number tells this message from all others, and is the same whenever it is tried again,
   *     so that a server may see that it has it: letters and digits
   * @return nothing if it is no draft of ours
   */
  public static Optional<Outgoing> of(byte[] draft, String number, OffsetDateTime now) {
    Optional<DraftFile> read = DraftFile.read(draft);
    if (read.isEmpty() || !read.get().headers().containsKey("To")) {
      return Optional.empty();
    }
    try {
      Map<String, String> headers = new LinkedHashMap<>(read.get().headers());
      Recipient to = Recipient.of(new Text(headers.get("To"), Place.file("To")));
      headers.remove(DraftWriter.UNSENT);
      headers.remove(DraftWriter.APPLE_DRAFT);
      headers.put("Date", Message.print(now));
      headers.put("Message-ID", "<" + number + "@" + domain(headers.get("From")) + ">");
      return Optional.of(new Outgoing(to, print(headers, read.get().body())));
    } catch (ProblemException notOneAddress) {
      return Optional.empty();
    }
  }

  private static String domain(String from) {
    return from.replaceAll("^.*@|>$", "");
  }

  private static byte[] print(Map<String, String> headers, String body) {
    StringBuilder text = new StringBuilder();
    headers.forEach((name, value) -> text.append(name).append(": ").append(fold(value)));
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** RFC 5322, 2.2.3: between encoded words and parameters. */
  private static String fold(String value) {
    return value.replaceAll("[ \t]+(?==\\?|boundary=|<)", FOLD) + "\r\n";
  }

  Recipient to() {
    return to;
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
