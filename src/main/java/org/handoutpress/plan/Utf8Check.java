package org.handoutpress.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Looks through a file for what is no UTF-8 text, and says in which line and column. */
final class Utf8Check {
  private static final int BLOCK = 1 << 16;

  private final String file;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
  private final CharBuffer chars = CharBuffer.allocate(BLOCK);
  private boolean first = true;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  Utf8Check(String file) {
    this.file = file;
  }

  void check(InputStream in) throws IOException, ProblemException {
    boolean more = true;
    while (more) {
      more = fill(in);
      if (first) {
        checkStart();
      }
      CoderResult result = decoder.decode(bytes, chars, !more);
      walk();
      if (result.isError()) {
        throw problem(String.format(Locale.ROOT, "The byte %02X here is not UTF-8.", bytes.get()));
      }
      bytes.compact();
    }
  }

  /** Whether there may be more than what the buffer now holds. */
  private boolean fill(InputStream in) throws IOException {
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(0, read));
    }
    bytes.flip();
    return read >= 0;
  }

  /** The byte order marks of UTF-16, or text in it without one. */
  private void checkStart() throws ProblemException {
    first = false;
    if (bytes.limit() < 2) {
      return;
    }
    int one = bytes.get(0) & 0xFF;
    int two = bytes.get(1) & 0xFF;
    boolean mark = (one == 0xFF && two == 0xFE) || (one == 0xFE && two == 0xFF);
    if (mark || ((one == 0) != (two == 0))) {
      throw problem("This file is UTF-16, not UTF-8.");
    }
  }

  private void walk() throws ProblemException {
    chars.flip();
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == '\0') {
        throw problem("There is a NUL here, which no text has.");
      }
      step(c);
    }
    chars.clear();
  }

  private void step(char c) {
    if (c == '\n' && afterReturn) {
      column = 1;
    } else if (c == '\n' || c == '\r') {
      line++;
      column = 1;
    } else if (c != '\uFEFF' || line > 1 || column > 1) {
      column++;
    }
    afterReturn = c == '\r';
  }

  private ProblemException problem(String what) {
    return new ProblemException(
        Problem.at(
            new Place(file, line, column, ""),
            Code.NOT_UTF8,
            what,
            "Save the file with the encoding UTF-8."));
  }
}
