package org.handoutpress.bench.plain;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;

/** Blocks of text on one page, whose lines OpenPDF breaks. */
final class Flow {
  private final ColumnText column;
  private final Styles styles;

  Flow(ColumnText column, Styles styles) {
    this.column = column;
    this.styles = styles;
  }

  void block(Item.Block block) {
    column.setText(phrase(block));
    column.setSimpleColumn(
        block.left(),
        block.bottom(),
        block.right(),
        block.top(),
        block.leading(),
        Element.ALIGN_LEFT);
    if (ColumnText.hasMoreText(column.go())) {
      throw new IllegalStateException("OpenPDF needs more lines than we did: page not written");
    }
  }

  private Phrase phrase(Item.Block block) {
    Phrase phrase = new Phrase();
    for (Item.Piece piece : block.pieces()) {
      Chunk chunk = new Chunk(piece.text(), styles.of(piece));
      if (piece.tracking() != 0) {
        chunk.setCharacterSpacing(piece.tracking());
      }
      phrase.add(chunk);
    }
    return phrase;
  }
}
