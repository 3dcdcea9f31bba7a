package org.handoutpress.handout.exercise;

import org.handoutpress.content.Phrase;
import org.handoutpress.figure.Illustration;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Tag;

/**
 * The last picture of an exercise, small: the one that tells it from the others.
 *
 * @param largest the space it stands in the middle of
 */
public record Thumbnail(Sheet sheet, Task task, Size largest) {
  /** In the middle of a height. */
  public Box box(int height) {
    var panels = task.panels();
    Illustration last = task.drawn(sheet.press(), panels.get(panels.size() - 1).picture());
    Tag tag =
        Tag.figure(
            sheet
                .words()
                .of(Phrase.ALT_THUMBNAIL, "name", sheet.words().of(task.exercise().name())));
    Picture picture = Picture.fitting(last, sheet.style().inks().figures(), largest);
    int width = picture.size().width();
    int x = (largest.width() - width) / 2;
    return Sized.middle(height, Row.of(new Row.Cell(x, width, new Leaf(tag, picture))));
  }
}
