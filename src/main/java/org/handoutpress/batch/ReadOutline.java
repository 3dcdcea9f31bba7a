package org.handoutpress.batch;

import java.io.IOException;
import org.handoutpress.batch.make.Bench;
import org.handoutpress.batch.make.Document;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.verify.facts.PdfReader;
import org.handoutpress.verify.outline.Outline;

/** A finished document as its tags tell it. */
final class ReadOutline {
  private ReadOutline() {}

  static Outline of(Document document) throws ProblemException {
    try {
      return Outline.of(PdfReader.read(document.pdf()));
    } catch (IOException e) {
      throw new ProblemException(Bench.unreadable(document.file(), "it cannot be read"));
    }
  }
}
