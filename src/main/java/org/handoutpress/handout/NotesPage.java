package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Rule;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** A page to write on: a title, some words, and lines down to the foot. */
record NotesPage(Sheet sheet, Text title, Box words, Size area) {
  private static final double PITCH = 4.5;

  /** What a person wrote, and lines. */
  static NotesPage of(Sheet sheet, Text title, Text typed, Size area) {
    Box words = sheet.text(Role.P, typed.value(), sheet.style().body());
    return new NotesPage(sheet, title, words, area);
  }

  /** One of the pages that the content has for notes. */
  static NotesPage of(Sheet sheet, Guide.NotesPage page, Size area) {
    return new NotesPage(sheet, page.title(), sheet.body(page.lead()), area);
  }

  Box box() {
    Style style = sheet.style();
    Box head = Column.of(sheet.title(title, Optional.empty()), new Gap(style.u(0.5)), words);
    int used = Context.of(sheet.press().type()).heightOf(head, area.width());
    return new Branch(
        Tag.of(Role.SECT), Column.of(head, Artifact.layout(lines(area.height() - used))));
  }

  private Box lines(int room) {
    Style style = sheet.style();
    List<Box> lines = new ArrayList<>();
    for (int y = style.u(PITCH); y <= room; y += style.u(PITCH)) {
      lines.add(new Gap(style.u(PITCH)));
      lines.add(Rule.across(Lengths.pt(0.5), style.tone().hair()));
    }
    return Column.spaced(0, lines);
  }
}
