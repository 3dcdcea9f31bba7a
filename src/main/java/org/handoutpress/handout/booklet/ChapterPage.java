package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Section;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.KeepTogether;

/** A page of headed paragraphs and lists; it goes on over pages if it must. */
public record ChapterPage(Sheet sheet, Chapter chapter, String anchor, Size area)
    implements Template.Single {
  @Override
  public Box box() {
    return new Flow(sheet, items(), area).section();
  }

  List<Item> items() {
    Style style = sheet.style();
    List<Item> items = new ArrayList<>();
    items.add(new Item(0, sheet.title(chapter.title(), Optional.of(anchor)), true));
    items.add(new Item(style.u(0.5), sheet.body(chapter.lead()), true));
    chapter.sections().forEach(s -> items.addAll(section(sheet, s)));
    return items;
  }

  /** A headed part, to stand among other items. */
  static List<Item> section(Sheet sheet, Section section) {
    Style style = sheet.style();
    List<Item> items = new ArrayList<>();
    items.add(new Item(style.u(2), sheet.heading(section.heading()), true));
    boolean listed = !section.items().isEmpty();
    for (var paragraph : section.paragraphs()) {
      items.add(new Item(style.u(0.5), sheet.body(paragraph), listed));
    }
    if (listed) {
      items.add(new Item(style.u(0.5), new KeepTogether(sheet.dashes(section.items())), false));
    }
    return items;
  }
}
