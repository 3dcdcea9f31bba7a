package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Variation;
import org.handoutpress.geom.Lengths;
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
 * The drawings of an easier or a harder way, side by side on one ground.
 *
 * @param largest the size that all of them together may have
 */
record Drawings(Sheet sheet, Task task, Variation variation, Size largest) {
  private static final int BETWEEN = Lengths.mm(2);

  int width() {
    return list().stream().mapToInt(d -> d.size().width() + BETWEEN).sum() - BETWEEN;
  }

  Box box() {
    List<Picture> drawings = list();
    int tallest = drawings.stream().mapToInt(d -> d.size().height()).max().orElseThrow();
    List<Row.Cell> cells = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < drawings.size(); i++) {
      Picture drawing = drawings.get(i);
      Tag tag = Tag.figure(sheet.words().of(variation.pictures().get(i).alternative()));
      Box figure = Sized.bottom(tallest, new Leaf(tag, drawing));
      cells.add(new Row.Cell(x, drawing.size().width(), figure));
      x += drawing.size().width() + BETWEEN;
    }
    return new Row(cells);
  }

  private List<Picture> list() {
    int count = variation.pictures().size();
    int each = (largest.width() - (count - 1) * BETWEEN) / count;
    Size size = new Size(each, largest.height());
    return variation.pictures().stream()
        .map(p -> task.drawn(sheet.press(), p))
        .map(d -> Picture.fitting(d, sheet.style().inks().figures(), size))
        .toList();
  }
}
