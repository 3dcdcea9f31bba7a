package org.handoutpress.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * Reads one JSON text (RFC 8259), and is strict where readers often are not: bytes that are no
 * UTF-8, a key twice in an object, anything after the first value, more than 2 MB or more than 50
 * levels are problems. A byte order mark at the start is passed over.
 */
public final class JsonReader {
  public static final int MAX_BYTES = 2_000_000;
  public static final int MAX_DEPTH = 50;

  private JsonReader() {}

  /**
   * Reads a text.
   *
   * @param fileName the name that places will carry
   * @throws ProblemException with what is wrong in the text
   */
  public static JsonDocument read(String fileName, byte[] bytes) throws ProblemException {
    Problems problems = new Problems();
    Optional<JsonDocument> document = read(fileName, bytes, problems);
    problems.throwIfAny();
    return document.orElseThrow();
  }

  /** Reads a text, or says in {@code problems} why there is no document. */
  public static Optional<JsonDocument> read(String fileName, byte[] bytes, Problems problems) {
    if (bytes.length > MAX_BYTES) {
      problems.add(tooLarge(fileName));
      return Optional.empty();
    }
    return decode(fileName, bytes, problems)
        .flatMap(
            source ->
                new JsonParsing(source, problems).parse().map(r -> new JsonDocument(r, source)));
  }

  /** Reads one line of JSON Lines as a text of its own, or says why there is no document. */
  public static Optional<JsonDocument> readLine(
      String fileName, int line, String text, Problems problems) {
    JsonSource source = new JsonSource(fileName, line, text);
    return new JsonParsing(source, problems).parse().map(r -> new JsonDocument(r, source));
  }

  /** The problem of a file of more than {@link #MAX_BYTES}. */
  public static Problem tooLarge(String fileName) {
    return Problem.at(
        Place.file(fileName),
        Code.TOO_LARGE,
        "The file is longer than 2 MB.",
        "Split it, or take out what does not belong there.");
  }

  private static Optional<JsonSource> decode(String file, byte[] bytes, Problems problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, chars, true);
    JsonSource source = new JsonSource(file, withoutMark(chars.flip().toString()));
    if (!result.isError()) {
      return Optional.of(source);
    }
    problems.add(
        source.problem(
            source.place(Long.MAX_VALUE, ""),
            Code.NOT_UTF8,
            String.format(Locale.ROOT, "The byte %02X here is not UTF-8.", bytes[in.position()]),
            "Save the file with the encoding UTF-8."));
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
