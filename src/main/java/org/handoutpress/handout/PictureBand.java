package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Panel;
import org.handoutpress.figure.Drawing;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Tag;

/**
 * The pictures of an exercise at one scale.
 *
 * @param scale thousandths of a point for one unit of the drawings
 */
record PictureBand(Sheet sheet, Exercise exercise, List<Drawing> drawings, double scale) {
  /** The largest scale at which every picture fits the size. */
  static PictureBand fitting(Sheet sheet, Exercise exercise, Size largest) {
    List<Drawing> drawings = new ArrayList<>();
    double scale = Double.MAX_VALUE;
    for (Panel panel : exercise.panels()) {
      Drawing drawing = sheet.press().pictures().apply(panel.picture().file());
      drawings.add(drawing);
      scale = Math.min(scale, largest.width() / drawing.width());
      scale = Math.min(scale, largest.height() / drawing.height());
    }
    return new PictureBand(sheet, exercise, drawings, scale);
  }

  /** The last picture alone, at the largest scale at which it fits. */
  static PictureBand last(Sheet sheet, Exercise exercise, Size largest) {
    PictureBand all = fitting(sheet, exercise, largest);
    Drawing drawing = all.drawings.get(all.count() - 1);
    double scale = Math.min(largest.width() / drawing.width(), largest.height() / drawing.height());
    return new PictureBand(sheet, exercise, all.drawings, scale);
  }

  int count() {
    return drawings.size();
  }

  /** The height of a picture, up to the next half unit. */
  int height(int picture) {
    int half = sheet.style().u(0.5);
    int exact = (int) Math.ceil(drawings.get(picture).height() * scale);
    return (exact + half - 1) / half * half;
  }

  int tallest() {
    int tallest = 0;
    for (int i = 0; i < count(); i++) {
      tallest = Math.max(tallest, height(i));
    }
    return tallest;
  }

  /** A picture standing on the bottom of a height. */
  Box standing(int picture, int height) {
    return Sized.bottom(height, figure(picture));
  }

  /** The same with the disc of its first step at the top left. */
  Box numbered(int picture, int height) {
    Box badge = sheet.badge(step(picture));
    Row corner = Row.of(new Row.Cell(0, sheet.style().u(3), badge));
    return Overlay.of(standing(picture, height), corner);
  }

  /** Whether somebody stands: then the pictures are higher than wide. */
  boolean isTall() {
    return drawings.get(0).height() > drawings.get(0).width();
  }

  Box figure(int picture) {
    Tag tag = Tag.figure(sheet.words().of(exercise.panels().get(picture).picture().alternative()));
    var drawing = drawings.get(picture);
    return new Leaf(
        tag,
        org.handoutpress.layout.Picture.scaled(drawing, sheet.style().tone().figures(), scale));
  }

  /** The printed number of the first step that a picture shows. */
  int step(int picture) {
    return exercise.panels().get(picture).step();
  }

  /** The last step that stands with a picture: the one before the next picture's first. */
  int lastStep(int picture) {
    return picture + 1 < count() ? step(picture + 1) - 1 : exercise.allSteps().size();
  }

  static Size millimetres(double width, double height) {
    return new Size(Lengths.mm(width), Lengths.mm(height));
  }
}
