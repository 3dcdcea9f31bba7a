package org.handoutpress.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Cuts the fonts of a file down to the glyphs that its pages show. Only pages show text in our
 * files, never pictures.
 */
final class FontCuts {
  private final IdentityHashMap<COSDictionary, BitSet> shown = new IdentityHashMap<>();

  private FontCuts() {}

  static void cut(PDDocument document) throws IOException {
    FontCuts cuts = new FontCuts();
    for (PDPage page : document.getPages()) {
      cuts.read(page);
    }
    for (Map.Entry<COSDictionary, BitSet> font : cuts.shown.entrySet()) {
      cut(font.getKey(), font.getValue());
    }
  }

  private void read(PDPage page) throws IOException {
    COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    PDFStreamParser parser = new PDFStreamParser(page);
    COSBase operand = null;
    BitSet glyphs = null;
    COSName name = null;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof COSName named) {
        name = named;
      } else if (!(token instanceof Operator operator)) {
        operand = token instanceof COSBase object ? object : operand;
      } else if (operator.getName().equals("Tf")) {
        glyphs = shown.computeIfAbsent(fonts.getCOSDictionary(name), f -> new BitSet());
      } else if (operator.getName().equals("TJ")) {
        add((COSArray) operand, glyphs);
      }
    }
  }

  /** Identity-H: two bytes are the number of a glyph (ISO 32000-1, 9.7.5.2). */
  private static void add(COSArray texts, BitSet glyphs) {
    for (COSBase text : texts) {
      if (text instanceof COSString string) {
        byte[] codes = string.getBytes();
        for (int i = 0; i + 1 < codes.length; i += 2) {
          glyphs.set(((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF));
        }
      }
    }
  }

  private static void cut(COSDictionary font, BitSet glyphs) throws IOException {
    COSDictionary descendant =
        (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    descendant.setItem(COSName.W, widths(descendant.getCOSArray(COSName.W), glyphs));
    texts(font.getCOSStream(COSName.TO_UNICODE), glyphs);
    COSStream program =
        descendant.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2);
    byte[] cut = GlyphCut.of(Streams.bytes(program), glyphs);
    program.setInt(COSName.LENGTH1, cut.length);
    Streams.deflate(program, cut);
  }

  /** Of runs of glyphs, each with a list of their widths: 9.7.4.3. */
  private static COSArray widths(COSArray all, BitSet glyphs) {
    COSArray widths = new COSArray();
    COSArray run = new COSArray();
    int last = -2;
    for (int i = 0; i < all.size(); i += 2) {
      COSArray each = (COSArray) all.getObject(i + 1);
      for (int k = 0; k < each.size(); k++) {
        int glyph = all.getInt(i) + k;
        if (glyphs.get(glyph)) {
          if (glyph != last + 1) {
            run = new COSArray();
            widths.add(COSInteger.get(glyph));
            widths.add(run);
          }
          run.add(each.get(k));
          last = glyph;
        }
      }
    }
    return widths;
  }

  private static void texts(COSStream map, BitSet glyphs) throws IOException {
    CMap all = new CMapParser().parse(new RandomAccessReadBuffer(Streams.bytes(map)));
    SortedMap<Integer, String> texts = new TreeMap<>();
    glyphs.stream().forEach(g -> texts.put(g, all.toUnicode(g, 2)));
    Streams.deflate(map, ToUnicode.stream(texts));
  }
}
