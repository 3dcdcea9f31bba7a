package org.handoutpress.plain;

import java.nio.file.Path;
import org.handoutpress.content.PlainReader;
import org.handoutpress.content.PlainRules;
import org.handoutpress.diag.ProblemException;

/** The rules that ship. */
final class Rules {
  private Rules() {}

  static PlainRules english() {
    try {
      return PlainReader.read(Path.of("content"), "en");
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }
}
