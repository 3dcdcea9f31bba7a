package org.handoutpress.bench.plain;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** OpenPDF's fonts in sizes and colours, each made once. */
final class Styles {
  private record Style(int font, float size, int colour) {}

  private final List<BaseFont> fonts;
  private final Map<Style, Font> made = new HashMap<>();

  Styles(List<BaseFont> fonts) {
    this.fonts = fonts;
  }

  Font of(Item.Piece piece) {
    return made.computeIfAbsent(new Style(piece.font(), piece.size(), piece.colour()), this::make);
  }

  private Font make(Style style) {
    return new Font(fonts.get(style.font()), style.size(), Font.NORMAL, new Color(style.colour()));
  }
}
