package org.handoutpress.handout.booklet;

import org.handoutpress.content.Guide;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.layout.Box;

/**
 * One of the pages that the content has for notes.
 *
 * @param index which of those of a booklet it is: no two of them are the same page
 */
record PadPage(Sheet sheet, Guide.NotesPage page, Size area, int index) implements Template.Single {
  @Override
  public Box box() {
    return new NotesPage(sheet, page.title(), sheet.body(page.lead()), area).box();
  }
}
