package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Question;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Every wording in which a question was met, and the page that answers it. */
record FindPages(Sheet sheet, Size area) implements Template.Single {
  private static final double GAP = 2;

  /** Rows as open as one page allows. */
  @Override
  public Box box() {
    Box open = page(0.5);
    boolean fits = sheet.heightOf(open, area.width()) <= area.height();
    return fits ? open : page(0.25);
  }

  private Box page(double pad) {
    Chapter chapter = sheet.press().library().guide().findQuestion();
    Style style = sheet.style();
    List<Item> items = new ArrayList<>();
    items.add(new Item(0, sheet.title(chapter.title(), Optional.of("find")), true));
    items.add(new Item(style.u(0.5), sheet.body(chapter.lead()), true));
    List<Box> rows = new ArrayList<>(List.of(head()));
    for (Question question : sheet.press().library().questions()) {
      question.askedAs().forEach(wording -> rows.add(row(question, wording, style.u(pad))));
    }
    items.add(new Item(style.u(1), new Branch(Tag.of(Role.TABLE), Column.spaced(0, rows)), false));
    return new Flow(sheet, items, area).section();
  }

  /** What the two columns hold. */
  private Box head() {
    Style style = sheet.style();
    int linkX = area.width() - answers();
    return new Branch(
        Tag.of(Role.TR),
        Row.of(
            new Row.Cell(0, linkX - style.mm(GAP), head(Phrase.FIND_QUESTION)),
            Row.Cell.rest(linkX, head(Phrase.FIND_ANSWER))));
  }

  /** The width of the second column. */
  private int answers() {
    String head = sheet.words().of(Phrase.FIND_ANSWER);
    return Math.max(
        new PageLink(sheet, Phrase.QUESTION_ON_PAGE).width(),
        sheet.press().type().width(head, sheet.style().strong()));
  }

  private Box head(Phrase phrase) {
    String words = sheet.words().of(phrase);
    return new Leaf(Tag.header(Tag.Scope.COLUMN), sheet.plain(words, sheet.style().strong()));
  }

  private Box row(Question question, Text wording, int pad) {
    Style style = sheet.style();
    Box words = new Leaf(Tag.of(Role.TD), sheet.plain(sheet.words().of(wording), style.body()));
    PageLink link = new PageLink(sheet, Phrase.QUESTION_ON_PAGE);
    int linkX = area.width() - answers();
    Box cells =
        Row.of(
            new Row.Cell(0, linkX - style.mm(GAP), words),
            Row.Cell.rest(
                linkX, new Branch(Tag.of(Role.TD), link.to(QuestionPages.anchor(question)))));
    Box padded = new Padded(Insets.symmetric(pad, 0), cells);
    return new Branch(Tag.of(Role.TR), Column.of(style.hairline(), padded));
  }
}
