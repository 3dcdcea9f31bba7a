package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What the colours of the pages mean: ISO 19005-2, 6.2.3. Written by hand, for OpenPDF knows only
 * the subtype of PDF/X, and reads the profile through the JDK's colour management.
 */
final class OutputIntent {
  private static final String CONDITION = "sRGB IEC61966-2.1";
  private static final byte[] PROFILE = profile();

  private OutputIntent() {}

  static void write(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(PROFILE);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress(writer.getCompressionLevel());
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(CONDITION));
    intent.put(PdfName.INFO, new PdfString(CONDITION));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }

  private static byte[] profile() {
    try (InputStream in = OutputIntent.class.getResourceAsStream("sRGB.icc")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
