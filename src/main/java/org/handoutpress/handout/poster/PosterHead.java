package org.handoutpress.handout.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.handout.block.Letterhead;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;

/** The clinic, the title across the page, and that not every exercise is for everybody. */
record PosterHead(Sheet sheet, PosterFormat format, int width, int gutter) {
  /** The title beside the names of exercises. */
  private static final double LARGER = 1.6;

  private static final double LEADING = 1.15;
  private static final double ASK = 1.25;

  Box box() {
    Style style = sheet.style();
    return Column.of(
        new Letterhead(sheet, width, 6).box(),
        title(),
        new Gap(style.u(0.5)),
        ask(),
        new Gap(style.u(1)),
        steps(),
        new Gap(style.u(1.5)));
  }

  /** How to do all of them, beside each other. */
  private Box steps() {
    List<Text> steps =
        Stream.of(Phrase.POSTER_STEP1, Phrase.POSTER_STEP2, Phrase.POSTER_STEP3)
            .map(sheet.press().library().phrases()::get)
            .toList();
    StepList list = new StepList(sheet, steps);
    int third = (width - (steps.size() - 1) * gutter) / steps.size();
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      cells.add(new Row.Cell(i * (third + gutter), third, list.items(i + 1, i + 1)));
    }
    return StepList.list(new Row(cells));
  }

  /** The one sentence that a patient shall take away, larger than the doses. */
  private Box ask() {
    TextStyle strong = sheet.style().strong();
    TextStyle style = sized(strong, ASK);
    String words = sheet.words().of(format.ask());
    return new Leaf(Tag.of(Role.P), Paragraph.of(words, style, leading(style)));
  }

  private Box title() {
    String words = sheet.words().of(Phrase.POSTER_TITLE);
    TextStyle style = sized(sheet.style().title(), LARGER);
    return new Leaf(
        Tag.of(Role.H1).withBookmark(words), Paragraph.of(words, style, leading(style)));
  }

  private static TextStyle sized(TextStyle style, double times) {
    int size = (int) Math.round(style.size() * times);
    return new TextStyle(style.weight(), size, style.tracking(), style.colour());
  }

  /** In whole half units. */
  private int leading(TextStyle style) {
    int half = sheet.style().u(0.5);
    return (int) Math.round(style.size() * LEADING) / half * half;
  }
}
