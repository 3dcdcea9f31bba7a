package org.handoutpress.handout.tracker;

import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * Whose weekly sheet it is, and who reviewed it, at the bottom right of each side.
 *
 * @param room the width that it may take
 */
record TrackerReview(Sheet sheet, int room) {
  Box box() {
    return new Leaf(
        Tag.of(Role.P), sheet.plain(told(), sheet.style().small()).aligned(Align.RIGHT));
  }

  /** On one line: what the name of the clinic leaves no room for goes before it. */
  private String told() {
    String clinic = sheet.words().of(sheet.press().library().clinic().name()) + ". ";
    int named = sheet.press().type().width(clinic, sheet.style().small());
    String full = new ReviewLine(sheet).full();
    String beside = ReviewLine.within(room - named, sheet);
    return beside.equals(full) ? clinic + full : ReviewLine.within(room, sheet);
  }
}
