package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import org.handoutpress.layout.DocumentInfo;

/** What the file says about itself, in both places that say it: ISO 32000-1, 14.3. */
final class Metadata {
  static final String PRODUCT = "Handout Press";

  private static final byte[] PLACEHOLDER = new byte[16];

  private Metadata() {}

  static void write(PdfWriter writer, DocumentInfo info) {
    PdfDictionary entries = writer.getInfo();
    put(entries, PdfName.TITLE, info.title());
    put(entries, PdfName.AUTHOR, info.author());
    put(entries, PdfName.SUBJECT, info.subject());
    put(entries, PdfName.CREATOR, PRODUCT);
    put(entries, PdfName.PRODUCER, PRODUCT);
    PdfString time = new PdfString("D:" + info.date().toString().replace("-", "") + "000000Z");
    entries.put(PdfName.CREATIONDATE, time);
    entries.put(PdfName.MODDATE, time);
    // OpenPDF takes the identifier of the file from here, and else makes one from the clock
    entries.put(PdfName.FILEID, PdfEncryption.createInfoId(PLACEHOLDER, PLACEHOLDER));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language()));
    writer.setXmpMetadata(Xmp.packet(info));
  }

  private static void put(PdfDictionary entries, PdfName key, String value) {
    if (!value.isBlank()) {
      entries.put(key, new PdfString(value, PdfObject.TEXT_UNICODE));
    }
  }
}
