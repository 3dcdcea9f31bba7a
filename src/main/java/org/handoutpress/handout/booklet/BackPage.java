package org.handoutpress.handout.booklet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Clinic;
import org.handoutpress.content.Guide;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.LinkedText;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The back cover: how to reach the clinic, and lines for notes. */
public record BackPage(Sheet sheet, Size area) implements Template.Single {
  private static final int MOST_LINES = 13;
  private static final double PITCH = 4;

  @Override
  public Box box() {
    Guide.Back back = sheet.press().library().guide().back();
    Clinic clinic = sheet.press().library().clinic();
    Style style = sheet.style();
    List<Box> boxes = new ArrayList<>();
    boxes.add(sheet.title(back.title(), Optional.of("back")));
    boxes.add(new Gap(style.u(0.5)));
    boxes.add(sheet.text(Role.P, sheet.words().of(clinic.name()), style.strong()));
    clinic.address().forEach(line -> boxes.add(sheet.body(line)));
    boxes.add(new Gap(style.u(1)));
    back.lines().forEach(line -> boxes.add(sheet.body(line)));
    clinic.email().ifPresent(e -> boxes.add(link(e.value(), URI.create("mailto:" + e.value()))));
    clinic.website().ifPresent(w -> boxes.add(website(URI.create(w.value()))));
    boxes.add(new Gap(style.u(2)));
    boxes.add(sheet.heading(sheet.press().library().guide().plan().notes()));
    int lines = lines(boxes);
    for (int i = 0; i < lines; i++) {
      boxes.add(new Gap(style.u(PITCH)));
      boxes.add(style.hairline());
    }
    return new Branch(Tag.of(Role.SECT), Column.spaced(0, boxes));
  }

  private int lines(List<Box> above) {
    int used = sheet.heightOf(Column.spaced(0, above), area.width());
    return Math.min(MOST_LINES, (area.height() - used) / sheet.style().u(PITCH));
  }

  private Box website(URI site) {
    return link(site.getHost() + site.getPath().replaceFirst("/$", ""), site);
  }

  private Box link(String words, URI target) {
    return new LinkedText(sheet).address(words, target);
  }
}
