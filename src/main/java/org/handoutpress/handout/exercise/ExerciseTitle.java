package org.handoutpress.handout.exercise;

import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Row;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * The number and the name of an exercise on one baseline: what links and bookmarks lead to.
 *
 * @param nameX where the name starts
 */
public record ExerciseTitle(Sheet sheet, Task task, int nameX) {
  public Box box() {
    Style style = sheet.style();
    int leading = style.u(style.scale().titleLeading());
    String name = sheet.words().of(task.exercise().name());
    Tag tag = Tag.of(Role.H1).withAnchor(task.anchor()).withBookmark(task.number() + " " + name);
    Box number = Paragraph.of(task.number() + " ", style.number(), leading);
    Box words = Paragraph.of(name, style.title(), leading);
    return new Leaf(tag, Row.of(new Row.Cell(0, nameX, number), Row.Cell.rest(nameX, words)));
  }
}
