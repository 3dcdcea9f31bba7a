package org.handoutpress.bench.plain;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/** Words and bars on one page. */
final class Pen {
  private final PdfContentByte to;
  private final List<BaseFont> fonts;
  private boolean open;
  private int font = -1;
  private float size;
  private float tracking;
  private int colour = -1;

  Pen(PdfContentByte to, List<BaseFont> fonts) {
    this.to = to;
    this.fonts = fonts;
  }

  void words(Item.Words words) {
    fill(words.colour());
    if (!open) {
      to.beginText();
      open = true;
    }
    if (words.font() != font || words.size() != size) {
      font = words.font();
      size = words.size();
      to.setFontAndSize(fonts.get(font), size);
    }
    if (words.tracking() != tracking) {
      tracking = words.tracking();
      to.setCharacterSpacing(tracking);
    }
    to.setTextMatrix(words.x(), words.y());
    to.showText(words.text());
  }

  void bar(Item.Bar bar) {
    end();
    fill(bar.colour());
    to.rectangle(bar.x(), bar.y(), bar.width(), bar.height());
    to.fill();
  }

  void end() {
    if (open) {
      to.endText();
      open = false;
    }
  }

  /** Makes way for text that sets what it needs, and leaves it so. */
  void leave() {
    end();
    if (tracking != 0) {
      tracking = 0;
      to.setCharacterSpacing(0);
    }
    font = -1;
    colour = -1;
  }

  private void fill(int rgb) {
    if (rgb != colour) {
      colour = rgb;
      to.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
  }
}
