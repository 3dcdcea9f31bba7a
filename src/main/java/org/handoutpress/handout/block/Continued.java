package org.handoutpress.handout.block;

import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The title again, small, at the head of a page that goes on: the page is known by itself. */
public record Continued(Sheet sheet) {
  public Box line(String title) {
    return line(title, sheet.words().of(Phrase.CONTINUED));
  }

  /** With other words after the title. */
  public Box line(String title, String more) {
    Style style = sheet.style();
    Piece bold = Piece.of(title, style.strong());
    Piece plain = Piece.of(sheet.words().list(List.of("", more)), style.body());
    return new Leaf(
        Tag.of(Role.H2), new Paragraph(List.of(bold, plain), style.leading(), Align.LEFT));
  }
}
