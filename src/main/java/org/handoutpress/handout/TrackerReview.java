package org.handoutpress.handout;

import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Whose weekly sheet it is, and who reviewed it, at the bottom right of each side. */
record TrackerReview(Sheet sheet) {
  Box box() {
    String clinic = sheet.words().of(sheet.press().library().clinic().name());
    String told = clinic + ". " + new ReviewLine(sheet).full();
    return new Leaf(Tag.of(Role.P), sheet.plain(told, sheet.style().small()).aligned(Align.RIGHT));
  }
}
