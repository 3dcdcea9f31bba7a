package org.handoutpress.handout.block;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.content.Text;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;

/** Running text in which "page 2" leads to page 2, and an address to where it is. */
public record LinkedText(Sheet sheet) {
  private static final char NO_BREAK_SPACE = '\u00A0';

  /**
   * The word before the number belongs to the link, and stands on its line: "2" alone says too
   * little.
   */
  private static final Pattern PAGE = Pattern.compile("(\\p{L}+ )?\\{page:([a-z]+)\\}");

  Box of(Role role, Text text) {
    Matcher page = PAGE.matcher(text.value());
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    while (page.find()) {
      add(pieces, text.value().substring(end, page.start()));
      pieces.add(link(unbroken(page.group()), new Target.Inside(page.group(2))));
      end = page.end();
    }
    if (pieces.isEmpty()) {
      return new Leaf(Tag.of(role), sheet.plain(sheet.words().of(text), sheet.style().body()));
    }
    add(pieces, text.value().substring(end));
    return new Branch(Tag.of(role), paragraph(pieces));
  }

  /** An address alone in its paragraph. */
  public Box address(String words, URI target) {
    Piece piece = link(words, new Target.Web(target));
    return new Branch(Tag.of(Role.P), paragraph(List.of(piece)));
  }

  private Paragraph paragraph(List<Piece> pieces) {
    return new Paragraph(pieces, sheet.style().leading(), Align.LEFT);
  }

  private void add(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      Span span = new Span(filled(words), sheet.style().body());
      pieces.add(new Piece(span, Optional.of(Tag.of(Role.SPAN)), Optional.empty()));
    }
  }

  private Piece link(String words, Target target) {
    Span span = new Span(words, sheet.style().body());
    return new Piece(span, Optional.of(Tag.of(Role.LINK)), Optional.of(target));
  }

  private String unbroken(String words) {
    return filled(words).replace(' ', NO_BREAK_SPACE);
  }

  private String filled(String words) {
    return sheet.words().fill(words);
  }
}
