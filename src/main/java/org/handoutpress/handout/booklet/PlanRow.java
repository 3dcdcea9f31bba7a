package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.exercise.Thumbnail;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Paragraph.Piece;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * One exercise of a plan: number, name, how much, and on which page it is.
 *
 * @param lines how much
 */
public record PlanRow(Sheet sheet, Task task, List<String> lines, int width, Form form) {
  /** From the most open to the tightest; the type is the same in all. */
  public enum Form {
    /** With a thumbnail at the left. */
    PICTURED,
    /** The lines under the name. */
    PLAIN,
    /** The lines go on from the name. */
    RUN_IN
  }

  private static final double THUMBNAIL = 34;
  private static final double GAP = 2;
  private static final double TEXT_X = 38;
  private static final int ROW = 13;

  /** The number is the label, and is read before the thumbnail at its left. */
  public Box box() {
    Style style = sheet.style();
    String number = task.number() + " ";
    int nameX = sheet.press().type().width(number, style.strong()) + mm(GAP);
    PageLink link = new PageLink(sheet, Phrase.PLAN_PAGE);
    int textX = pictured() ? mm(TEXT_X) : 0;
    int textWidth = width - textX - link.width() - mm(GAP);
    Box words = words(nameX);
    int height = sheet.heightOf(words, textWidth);
    int row = pictured() ? Math.max(u(ROW), height + u(1)) : height + u(1);
    // As high as the words beside it, so that it stands level with the first of their lines.
    Box label = Sized.top(height, sheet.text(Role.LBL, number, style.strong()));
    List<Row.Cell> cells = new ArrayList<>();
    if (pictured()) {
      cells.add(new Row.Cell(0, mm(THUMBNAIL), picture(row)));
    }
    cells.add(new Row.Cell(textX, textWidth, Sized.middle(row, words)));
    cells.add(Row.Cell.rest(textX, Sized.middle(row, link.to(task.anchor()))));
    Box body = new Branch(Tag.of(Role.LBODY), new Row(cells));
    Box both = Overlay.of(Row.of(Row.Cell.rest(textX, Sized.middle(row, label))), body);
    return new Branch(Tag.of(Role.LI), Column.of(style.hairline(), both));
  }

  private Box picture(int row) {
    return new Thumbnail(sheet, task, new Size(mm(THUMBNAIL), u(ROW - 2))).box(row);
  }

  private boolean pictured() {
    return form == Form.PICTURED;
  }

  private Box words(int nameX) {
    return form == Form.RUN_IN ? runIn(nameX) : under(nameX);
  }

  private Box runIn(int nameX) {
    Style style = sheet.style();
    String name = sheet.words().of(task.exercise().name());
    Paragraph both =
        new Paragraph(
            List.of(
                Piece.of(name + ". ", style.strong()),
                Piece.of(String.join(" ", lines), style.body())),
            style.leading(),
            Align.LEFT);
    return new Padded(new Insets(0, 0, 0, nameX), new Leaf(Tag.of(Role.P), both));
  }

  private Box under(int nameX) {
    Style style = sheet.style();
    List<Box> boxes = new ArrayList<>();
    Box name = sheet.text(Role.P, sheet.words().of(task.exercise().name()), style.strong());
    boxes.add(new Padded(new Insets(0, 0, 0, nameX), name));
    int linesX = pictured() ? 0 : nameX;
    for (String line : lines) {
      Box text = sheet.text(Role.P, line, style.body());
      boxes.add(new Padded(new Insets(0, 0, 0, linesX), text));
    }
    return Column.spaced(0, boxes);
  }

  private int mm(double width) {
    return sheet.style().mm(width);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
