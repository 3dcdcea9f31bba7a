package org.handoutpress.handout.booklet;

import java.util.Optional;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** A page to write on: a title, some words, and lines down to the foot. */
public record NotesPage(Sheet sheet, Text title, Box words, Size area) implements Template.Single {
  /** What a person wrote, and lines. */
  public static NotesPage of(Sheet sheet, Text title, Text typed, Size area) {
    Box words = sheet.text(Role.P, typed.value(), sheet.style().body());
    return new NotesPage(sheet, title, words, area);
  }

  @Override
  public Box box() {
    Style style = sheet.style();
    Box head = Column.of(sheet.title(title, Optional.empty()), new Gap(style.u(0.5)), words);
    int used = sheet.heightOf(head, area.width());
    Box lines = new WritingLines(sheet, area.height() - used, 1).box();
    return new Branch(Tag.of(Role.SECT), Column.of(head, lines));
  }
}
