package org.handoutpress.verify.check;

import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;

/** The file is small enough to send, and sharp at every size but for bitmaps that it must have. */
final class FileCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    Stream.Builder<Finding> findings = Stream.builder();
    if (facts.bytes() > expected.mostBytes()) {
      String what = facts.bytes() + " bytes, more than " + expected.mostBytes();
      findings.add(new Finding(Finding.Kind.FILE_SIZE, 0, what));
    }
    if (facts.bitmaps() != expected.bitmaps()) {
      String what =
          facts.bitmaps() + " bitmaps, shadings or patterns are painted" + instead(expected);
      findings.add(new Finding(Finding.Kind.BITMAP, 0, what));
    }
    return findings.build();
  }

  private static String instead(Expectation expected) {
    return expected.bitmaps() == 0 ? "" : ", not " + expected.bitmaps();
  }
}
