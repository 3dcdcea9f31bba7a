package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Text;
import org.handoutpress.figure.Drawing;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;

/**
 * Pictures side by side, the steps below, or beside them where the pictures are tall. Where the
 * first steps have a picture each, they stand under it; otherwise pictures carry the disc of their
 * step.
 *
 * @param texts the steps to show
 * @param tallest the height that no picture may exceed
 */
record BookletBand(Sheet sheet, Exercise exercise, List<Text> texts, int width, int tallest) {
  private static final int GUTTER = Lengths.mm(4);

  Box box() {
    return isTall() ? beside() : above();
  }

  /** Whether somebody stands: then the pictures are higher than wide. */
  private boolean isTall() {
    Drawing drawing = sheet.press().pictures().apply(exercise.pictures().get(0).file());
    return drawing.height() > drawing.width();
  }

  /** Tall pictures with their discs, the steps in a column at their right. */
  private Box beside() {
    List<Row.Cell> cells = new ArrayList<>();
    int each = width / 5;
    PictureBand band = PictureBand.fitting(sheet, exercise, new Size(each, tallest));
    int x = 0;
    for (int i = 0; i < band.count(); i++, x += each + GUTTER) {
      cells.add(new Row.Cell(x, each, numbered(band, i, band.tallest())));
    }
    cells.add(Row.Cell.rest(x, steps().all()));
    return new Row(cells);
  }

  private Box above() {
    int count = exercise.pictures().size();
    int each = (width - (count - 1) * GUTTER) / count;
    PictureBand band = PictureBand.fitting(sheet, exercise, new Size(each, tallest));
    int height = band.tallest();
    boolean under = count == 2 && band.step(0) == 1 && band.step(1) == 2;
    List<Row.Cell> pictures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Box picture = under ? band.standing(i, height) : numbered(band, i, height);
      pictures.add(new Row.Cell(i * (each + GUTTER), each, picture));
    }
    return Column.of(new Row(pictures), new Gap(u(1)), under ? split(each) : steps().all());
  }

  private StepList steps() {
    return new StepList(sheet, texts);
  }

  /** The first two steps under their pictures, the others over the full width. */
  private Box split(int each) {
    Box first =
        Row.of(
            new Row.Cell(0, each, steps().items(1, 1)),
            new Row.Cell(each + GUTTER, each, steps().items(2, 2)));
    Box others = steps().items(3, texts.size());
    return StepList.list(Column.spaced(u(1), List.of(first, others)));
  }

  private Box numbered(PictureBand band, int picture, int height) {
    Box badge = sheet.badge(band.step(picture));
    return Overlay.of(band.standing(picture, height), Row.of(new Row.Cell(0, u(3), badge)));
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
