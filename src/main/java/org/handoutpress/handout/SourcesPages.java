package org.handoutpress.handout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Reference;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Target;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.Span;

/** Where the content comes from, who reviewed it, and when it was printed. */
record SourcesPages(Sheet sheet, List<Reference> references, Size area) implements Template.Single {
  private static final double INDENT = 7;

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

  /** As it is read out; the link has it all. */
  private static String address(URI url) {
    return url.getHost() + url.getPath();
  }

  private Box list() {
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      rows.add(reference(i + 1, references.get(i)));
    }
    return new Branch(Tag.numberedList(), Column.spaced(sheet.style().u(0.5), rows));
  }

  private Box reference(int number, Reference reference) {
    Style style = sheet.style();
    String year = reference.issued().substring(0, 4);
    String authors = String.join("; ", reference.authors());
    String words =
        authors + " (" + year + "). " + reference.title() + ". " + reference.container() + ". \n";
    Box label = sheet.text(Role.LBL, number + ". ", style.body());
    Piece text =
        new Piece(new Span(words, style.body()), Optional.of(Tag.of(Role.SPAN)), Optional.empty());
    Piece link =
        new Piece(
            new Span(address(reference.url()), style.body()),
            Optional.of(Tag.of(Role.LINK)),
            Optional.of(new Target.Web(reference.url())));
    Box body =
        new Branch(
            Tag.of(Role.LBODY), new Paragraph(List.of(text, link), style.leading(), Align.LEFT));
    return new Branch(
        Tag.of(Role.LI), Row.of(Row.Cell.rest(0, label), Row.Cell.rest(style.mm(INDENT), body)));
  }
}
