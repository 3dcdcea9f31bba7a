package org.handoutpress.verify.facts;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What a document's fonts tell about their glyphs, each asked once. */
final class GlyphReader {
  /** A font's glyph: its characters, and the box of its outline in thousandths of an em. */
  record Form(String text, Rectangle2D ink) {}

  private static final String SUBSET_PREFIX = "[A-Z]{6}\\+";

  private final Map<COSBase, Map<Integer, Form>> forms = new HashMap<>();
  private final Map<COSBase, String> names = new HashMap<>();
  private final SortedMap<String, FontFact> facts = new TreeMap<>();

  Form form(PDFont font, int code) throws IOException {
    Map<Integer, Form> known = forms.get(font.getCOSObject());
    if (known == null) {
      known = new HashMap<>();
      forms.put(font.getCOSObject(), known);
      note(font);
    }
    Form form = known.get(code);
    if (form == null) {
      form = read(font, code);
      known.put(code, form);
    }
    return form;
  }

  /** The font's name without the subset's prefix. */
  String name(PDFont font) {
    return names.computeIfAbsent(
        font.getCOSObject(), k -> String.valueOf(font.getName()).replaceFirst(SUBSET_PREFIX, ""));
  }

  List<FontFact> fonts() {
    return new ArrayList<>(facts.values());
  }

  private void note(PDFont font) {
    String full = String.valueOf(font.getName());
    boolean subset = !full.equals(name(font));
    boolean unicode = font.getCOSObject().containsKey(COSName.TO_UNICODE);
    facts.put(full, new FontFact(name(font), font.isEmbedded(), subset, unicode));
  }

  private static Form read(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    Rectangle2D ink =
        font instanceof PDVectorFont outlines
            ? Bounds.of(outlines.getNormalizedPath(code))
            : new Rectangle2D.Double();
    return new Form(text == null ? "" : text, ink);
  }
}
