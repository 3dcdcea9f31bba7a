package org.handoutpress.pdf;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Fonts as objects of a file: ISO 32000-1, 9.7. Glyphs are addressed by their index in the font
 * file, so what is written with one subset can be shown with any larger one.
 */
final class FontWriter {
  private static final int DEFAULT_WIDTH = 1000;

  private FontWriter() {}

  static Segment write(List<EmbeddedFace> faces) {
    List<Specimen.Subset> subsets = Specimen.of(faces);
    Segment.Writer out = new Segment.Writer(Numbers.font(faces.size()) - 1, Flate.BEST);
    for (EmbeddedFace face : faces) {
      write(face, subsets.get(face.index()), out);
    }
    return out.segment();
  }

  private static void write(EmbeddedFace face, Specimen.Subset subset, Segment.Writer out) {
    int first = Numbers.font(face.index());
    Syntax type0 = Syntax.of("<</Type/Font/Subtype/Type0/BaseFont").name(face.name());
    type0.put("/Encoding/Identity-H/DescendantFonts[").ref(first + 1).put("]/ToUnicode ");
    // Who wants only the text need not read the widths.
    out.alone(first, type0.ref(first + 4).put(">>"));
    Syntax font = Syntax.of("<</Type/Font/Subtype/CIDFontType2/BaseFont").name(face.name());
    font.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
    font.put("/CIDToGIDMap/Identity/FontDescriptor ").ref(first + 2);
    font.put("/DW ").put(DEFAULT_WIDTH).put(widths(face)).put(">>");
    out.object(first + 1, font);
    Syntax descriptor = Syntax.of("<</Type/FontDescriptor/FontName").name(face.name());
    descriptor.put(subset.measures()).put("/FontFile2 ").ref(first + 3).put(">>");
    out.object(first + 2, descriptor);
    byte[] program = face.isWhole() ? face.file().bytes() : subset.program();
    out.deflated(first + 3, "/Length1 " + program.length, program);
    out.deflated(first + 4, "", ToUnicode.stream(face.texts()));
  }

  /** 9.7.4.3: runs of glyphs that follow one another share an entry. */
  private static String widths(EmbeddedFace face) {
    SortedMap<Integer, String> glyphs = face.texts();
    StringBuilder widths = new StringBuilder("/W[");
    int next = -1;
    for (Map.Entry<Integer, String> glyph : glyphs.entrySet()) {
      int id = glyph.getKey();
      if (id != next) {
        widths.append(next < 0 ? "" : "]").append(id).append('[');
      } else {
        widths.append(' ');
      }
      widths.append(face.file().advance(id));
      next = id + 1;
    }
    return widths.append(next < 0 ? "]" : "]]").toString();
  }
}
