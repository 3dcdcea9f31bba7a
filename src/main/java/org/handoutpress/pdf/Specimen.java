package org.handoutpress.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfGlyphArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Font programs that hold the glyphs of a document and no others. OpenPDF makes them, as it would
 * for a page that shows these glyphs, and PDFBox takes them out of that page.
 */
final class Specimen {
  /** Cut down to a subset: the font program, and the entries of its descriptor. */
  static final class Subset {
    private final byte[] program;
    private final String measures;

    private Subset(byte[] program, String measures) {
      this.program = program;
      this.measures = measures;
    }

    byte[] program() {
      return program;
    }

    String measures() {
      return measures;
    }
  }

  private static final float SIZE = 12;

  private static final List<COSName> MEASURES =
      List.of(
          COSName.FLAGS,
          COSName.FONT_BBOX,
          COSName.ITALIC_ANGLE,
          COSName.ASCENT,
          COSName.DESCENT,
          COSName.CAP_HEIGHT,
          COSName.STEM_V);

  private Specimen() {}

  /** The subsets, in the order of the faces. */
  static List<Subset> of(List<EmbeddedFace> faces) {
    List<Subset> subsets = new ArrayList<>();
    try {
      for (EmbeddedFace face : faces) {
        subsets.add(subset(face, page(face)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return subsets;
  }

  private static BitSet glyphs(EmbeddedFace face) {
    BitSet glyphs = new BitSet();
    face.texts().keySet().forEach(glyphs::set);
    return glyphs;
  }

  private static byte[] page(EmbeddedFace face) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, out);
    // OpenPDF writes a cross-reference table with the digits of the default locale, a stream not
    writer.setFullCompression();
    // Or it makes an identifier from the clock.
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(new byte[16], new byte[16]));
    document.open();
    PdfGlyphArray glyphs = new PdfGlyphArray();
    face.texts().keySet().forEach(glyphs::add);
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    content.setFontAndSize(face.file().font(), SIZE);
    content.showText(glyphs);
    content.endText();
    document.close();
    return out.toByteArray();
  }

  private static Subset subset(EmbeddedFace face, byte[] page) throws IOException {
    try (PDDocument document = Loader.loadPDF(page)) {
      COSDictionary fonts =
          document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
      COSDictionary descendant =
          (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
      COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
      byte[] program = Streams.bytes(descriptor.getCOSStream(COSName.FONT_FILE2));
      return new Subset(GlyphCut.of(program, glyphs(face)), measures(descriptor));
    }
  }

  private static String measures(COSDictionary descriptor) {
    StringBuilder entries = new StringBuilder();
    for (COSName key : MEASURES) {
      COSBase value = descriptor.getDictionaryObject(key);
      if (value != null) {
        entries.append('/').append(key.getName()).append(' ').append(value(value));
      }
    }
    return entries.toString();
  }

  private static String value(COSBase value) {
    if (value instanceof COSArray array) {
      StringBuilder all = new StringBuilder("[");
      for (int i = 0; i < array.size(); i++) {
        all.append(i == 0 ? "" : " ").append(value(array.getObject(i)));
      }
      return all.append(']').toString();
    }
    return Integer.toString(Math.round(((COSNumber) value).floatValue()));
  }
}
