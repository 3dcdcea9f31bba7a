package org.handoutpress.verify;

import java.io.IOException;
import org.handoutpress.verify.check.Checks;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PdfReader;

/** Bytes to facts to findings. */
public final class Verifier {
  private Verifier() {}

  /** Throws {@link IOException} when the bytes are not those of a PDF that can be read. */
  public static Report verify(byte[] pdf, Expectation expected) throws IOException {
    Facts facts = PdfReader.read(pdf);
    return new Report(facts, Checks.findings(facts, expected));
  }
}
