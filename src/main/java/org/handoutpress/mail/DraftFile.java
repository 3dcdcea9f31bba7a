package org.handoutpress.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A draft of ours, read from its bytes by its lines alone and not by the library that wrote it.
 *
 * @param headers by their names, unfolded, in their order
 */
public record DraftFile(Map<String, String> headers, String body) {
  private static final String END = "\r\n\r\n";
  private static final Pattern FOLD = Pattern.compile("\r\n(?=[ \t])");
  private static final Pattern NAME = Pattern.compile("[!-9;-~]+");

  /**
   * Reads a draft.
   *
   * @return nothing if its headers are not what RFC 5322 asks of them (2.2), or one is there twice
   */
  public static Optional<DraftFile> read(byte[] draft) {
    String text = new String(draft, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(END);
    if (end < 0) {
      return Optional.empty();
    }
    return headers(text.substring(0, end))
        .map(headers -> new DraftFile(headers, text.substring(end + END.length())));
  }

  private static Optional<Map<String, String>> headers(String head) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : FOLD.matcher(head).replaceAll("").split("\r\n", -1)) {
      int colon = line.indexOf(": ");
      boolean known = colon > 0 && NAME.matcher(line.substring(0, colon)).matches();
      if (!known
          || line.chars().anyMatch(c -> (c < ' ' && c != '\t') || c > '~')
          || headers.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(headers);
  }

  /** The file that comes with it; nothing if there is none. */
  public Optional<byte[]> attachment() {
    List<String> parts = new ArrayList<>(Arrays.asList(body.split("\r\n--", -1)));
    return parts.stream()
        .filter(p -> p.toLowerCase(Locale.ROOT).contains("content-type: application/pdf"))
        .map(p -> p.substring(p.indexOf(END) + END.length()))
        .map(base64 -> Base64.getMimeDecoder().decode(base64))
        .findFirst();
  }
}
