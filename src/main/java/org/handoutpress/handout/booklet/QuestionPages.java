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
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.KeepTogether;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** Questions and answers, each with how sure the answer is; none is split. */
public record QuestionPages(Sheet sheet, List<Question> questions, Size area)
    implements Template.Single {
  private static final int FEWEST_LINES = 3;
  private static final double SQUARE = 7 / 5.5;
  private static final double SQUARE_STEP = 8 / 5.5;

  /** The same with lines for questions of one's own. */
  public record WithLines(QuestionPages pages) implements Template {
    @Override
    public List<Box> boxes() {
      return pages.pages();
    }
  }

  @Override
  public Box box() {
    Style style = sheet.style();
    List<Item> items = new ArrayList<>(head());
    for (Question question : questions) {
      int gap = items.size() == 2 ? style.u(1) : 0;
      items.add(new Item(gap, new KeepTogether(block(question)), false));
    }
    return new Flow(sheet, items, area).section();
  }

  private List<Item> head() {
    Chapter chapter = sheet.press().library().guide().questions();
    Item title = new Item(0, sheet.title(chapter.title(), Optional.of("questions")), true);
    return List.of(title, new Item(sheet.style().u(0.5), sheet.body(chapter.lead()), true));
  }

  /** One box a page, the last with lines for questions of one's own, if there is room. */
  private List<Box> pages() {
    List<Box> pages = new ArrayList<>();
    List<Item> page = new ArrayList<>(head());
    for (Question question : questions) {
      Item item = new Item(page.size() == 2 ? sheet.style().u(1) : 0, block(question), false);
      page.add(item);
      if (heightOf(page) > area.height()) {
        page.remove(page.size() - 1);
        pages.add(section(page));
        page = new ArrayList<>(List.of(item));
      }
    }
    page.add(new Item(0, ownQuestions(area.height() - heightOf(page)), false));
    pages.add(section(page));
    return pages;
  }

  private static Box section(List<Item> items) {
    return new Branch(Tag.of(Role.SECT), new Column(items));
  }

  private int heightOf(List<Item> items) {
    return sheet.heightOf(new Column(items), area.width());
  }

  private Box ownQuestions(int room) {
    Text label = sheet.press().library().guide().personal().ask();
    return new WritingLines(sheet, room, FEWEST_LINES).under(label);
  }

  /** The anchor by which a question is found. */
  static String anchor(Question question) {
    return "question-" + question.id();
  }

  private Box block(Question question) {
    Style style = sheet.style();
    Tag tag = Tag.of(Role.H2).withAnchor(anchor(question));
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Leaf(tag, sheet.plain(sheet.words().of(question.question()), style.strong())));
    boxes.add(Column.spaced(style.u(0.5), question.answer().stream().map(sheet::body).toList()));
    boxes.add(sureness(question));
    Box padded = new Padded(Insets.symmetric(style.u(1), 0), Column.spaced(0, boxes));
    return Column.of(style.hairline(), padded);
  }

  /** Three squares, the word, and what it rests on. */
  private Box sureness(Question question) {
    Style style = sheet.style();
    int size = style.u(SQUARE);
    int step = style.u(SQUARE_STEP);
    List<Row.Cell> squares = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Box square = sheet.emblem().square(size, i < question.sureness());
      squares.add(new Row.Cell(i * step, size, Sized.middle(style.u(3), square)));
    }
    Tag figure = Tag.figure(sheet.words().counted(Phrase.ALT_SURENESS, question.sureness()));
    Text sure = sheet.press().library().guide().sureness().of(question.sureness());
    Piece bold = Piece.of(sheet.words().of(sure) + ". ", style.strong());
    Piece basis = Piece.of(sheet.words().of(question.basis()), style.body());
    Paragraph words = new Paragraph(List.of(bold, basis), style.leading(), Align.LEFT);
    int x = 3 * step + style.mm(2);
    return Row.of(
        new Row.Cell(0, 3 * step, new Leaf(figure, new Row(squares))),
        Row.Cell.rest(x, new Leaf(Tag.of(Role.P), words)));
  }
}
