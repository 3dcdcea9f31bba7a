package org.handoutpress.handout.exercise;

import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/** The head of the row that says what to feel, with the key to the hatch beside it. */
record FeelLabel(Sheet sheet) {
  private static final int KEY = Lengths.mm(4.2);
  private static final int KEY_GAP = Lengths.mm(2);

  Box box() {
    Style style = sheet.style();
    String words = sheet.words().of(Phrase.YOU_SHOULD_FEEL);
    Box text = sheet.text(Role.P, words, style.strong());
    Tag figure = Tag.figure(sheet.words().of(Phrase.ALT_FEEL_KEY));
    int size = Math.max(KEY, style.scale().body() * 85 / 100);
    Box key = Sized.middle(style.u(3), new Leaf(figure, sheet.emblem().hatchKey(size)));
    int x = sheet.press().type().width(words, style.strong()) + KEY_GAP;
    Box both = Row.of(Row.Cell.rest(0, text), new Row.Cell(x, size, key));
    return new Branch(Tag.header(Scope.ROW), both);
  }
}
