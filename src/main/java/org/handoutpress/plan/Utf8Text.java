package org.handoutpress.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** Opens a text file that is strictly UTF-8; its encoding is never guessed. */
final class Utf8Text {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Utf8Text() {}

  /**
   * The characters of a file, without a byte order mark at its start.
   *
   * @throws ProblemException if it is not there, or any of it is no UTF-8
   */
  static Reader open(Path file) throws IOException, ProblemException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new ProblemException(
          Problem.at(
              Place.file(file.toString()),
              Code.MISSING_FILE,
              "This file is not there or cannot be read.",
              "Put it back, or check its name."));
    }
    try (InputStream in = Files.newInputStream(file)) {
      new Utf8Check(file.toString()).check(in);
    }
    Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }
}
