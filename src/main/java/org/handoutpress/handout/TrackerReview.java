package org.handoutpress.handout;

import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * Whose weekly sheet it is, and who reviewed it, at the bottom right of each side: on one line, so
 * what the name of the clinic leaves no room for goes before it.
 */
record TrackerReview(Sheet sheet, int room) {
  Box box() {
    return new Leaf(
        Tag.of(Role.P), sheet.plain(told(), sheet.style().small()).aligned(Align.RIGHT));
  }

  private String told() {
    String clinic = sheet.words().of(sheet.press().library().clinic().name()) + ". ";
    int named = sheet.press().type().width(clinic, sheet.style().small());
    String full = new ReviewLine(sheet).full();
    boolean beside = ReviewLine.within(room - named, sheet).equals(full);
    return beside ? clinic + full : ReviewLine.within(room, sheet);
  }
}
