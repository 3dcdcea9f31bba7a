package org.handoutpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the colours of the pages mean: ISO 19005-2, 6.2.3. */
final class OutputIntent {
  static final String CONDITION = "sRGB IEC61966-2.1";
  private static final Segment SEGMENT = read();

  private OutputIntent() {}

  /** The entry of the catalog. */
  static Syntax entry() {
    Syntax entry = Syntax.of("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1");
    entry.put("/OutputConditionIdentifier").text(CONDITION).put("/Info").text(CONDITION);
    return entry.put("/DestOutputProfile ").ref(Numbers.PROFILE).put(">>]");
  }

  /** The colour profile. */
  static Segment segment() {
    return SEGMENT;
  }

  private static Segment read() {
    Segment.Writer out = new Segment.Writer(0, Flate.BEST);
    return out.deflated(Numbers.PROFILE, "/N 3", profile()).segment();
  }

  static byte[] profile() {
    try (InputStream in = OutputIntent.class.getResourceAsStream("sRGB.icc")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
