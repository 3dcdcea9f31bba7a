package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Reference;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.ReviewLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.Work;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Where the content comes from, who reviewed it, and when it was printed. */
public record SourcesPages(Sheet sheet, List<Reference> references, Size area)
    implements Template.Single {
  @Override
  public Box box() {
    Style style = sheet.style();
    Chapter chapter = guide().sources();
    List<Item> items = new ArrayList<>(new ChapterPage(sheet, chapter, "sources", area).items());
    items.add(new Item(style.u(2), heading(Phrase.REFERENCES), true));
    items.add(new Item(style.u(0.5), list(), false));
    String printed =
        sheet.words().of(Phrase.MADE_ON, "date", sheet.words().date(sheet.press().date()));
    items.addAll(kept(ChapterPage.section(sheet, guide().back().otherFormats())));
    String state = new ReviewLine(sheet).full();
    items.add(new Item(style.u(2), sheet.text(Role.P, state, style.body()), true));
    items.add(new Item(0, sheet.text(Role.P, printed, style.body()), false));
    return new Flow(sheet, items, area).section();
  }

  /** On one page with what follows: the state of review alone would leave a page empty. */
  private static List<Item> kept(List<Item> items) {
    return items.stream().map(item -> new Item(item.gap(), item.box(), true)).toList();
  }

  private Guide guide() {
    return sheet.press().library().guide();
  }

  private Box heading(Phrase phrase) {
    Style style = sheet.style();
    return Column.of(
        style.sectionRule(),
        new org.handoutpress.layout.Padded(
            new org.handoutpress.geom.Insets(style.u(0.5), 0, 0, 0),
            sheet.text(Role.H2, sheet.words().of(phrase), style.strong())));
  }

  private Box list() {
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      rows.add(new Work(sheet, i + 1, references.get(i), "").box());
    }
    return new Branch(Tag.numberedList(), Column.spaced(sheet.style().u(0.5), rows));
  }
}
