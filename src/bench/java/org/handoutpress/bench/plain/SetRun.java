package org.handoutpress.bench.plain;

import org.handoutpress.layout.Mark;
import org.handoutpress.tag.Meaning;

/** A run as we set it. */
record SetRun(Item.Words words, Mark.Run run, Meaning meaning) {
  /** Where the next run of the same line starts, in points from the left. */
  float end() {
    return words.x() + run.glyphs().widthAt(run.style()) / 1000f;
  }

  /** As OpenPDF is given it. */
  Item.Piece piece(String text) {
    return new Item.Piece(words.font(), words.size(), words.tracking(), words.colour(), text);
  }
}
