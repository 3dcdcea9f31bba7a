package org.handoutpress.handout.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handoutpress.content.Panel;
import org.handoutpress.figure.Illustration;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.words.Task;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Picture;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Tag;

/**
 * The pictures of an exercise, at one scale if they are in the same units.
 *
 * @param scales for each picture, thousandths of a point for one of its units
 */
public record PictureBand(
    Sheet sheet, Task task, List<Illustration> pictures, List<Double> scales) {
  /** The largest scales at which every picture fits the size. */
  public static PictureBand fitting(Sheet sheet, Task task, Size largest) {
    List<Illustration> pictures = new ArrayList<>();
    for (Panel panel : task.panels()) {
      pictures.add(task.drawn(sheet.press(), panel.picture()));
    }
    return new PictureBand(sheet, task, pictures, PictureScales.fitting(pictures, largest));
  }

  /** The last picture alone, at the largest scale at which it fits. */
  public static PictureBand last(Sheet sheet, Task task, Size largest) {
    PictureBand all = fitting(sheet, task, largest);
    double scale = Picture.largestScale(all.pictures.get(all.count() - 1), largest);
    return new PictureBand(sheet, task, all.pictures, Collections.nCopies(all.count(), scale));
  }

  public int count() {
    return pictures.size();
  }

  /** The scale of the first picture. */
  public double scale() {
    return scales.get(0);
  }

  /** The height of a picture, up to the next half unit. */
  public int height(int picture) {
    int half = sheet.style().u(0.5);
    int exact = (int) Math.ceil(pictures.get(picture).height() * scales.get(picture));
    return (exact + half - 1) / half * half;
  }

  /** Clears the head of somebody who stands from the disc. */
  private int indent() {
    return isTall() ? sheet.style().u(1.5) : 0;
  }

  /** The width of a picture with its disc. */
  public int width(int picture) {
    return indent() + (int) Math.ceil(pictures.get(picture).width() * scales.get(picture));
  }

  public int tallest() {
    int tallest = 0;
    for (int i = 0; i < count(); i++) {
      tallest = Math.max(tallest, height(i));
    }
    return tallest;
  }

  /** A picture standing on the bottom of a height. */
  public Box standing(int picture, int height) {
    return Sized.bottom(height, figure(picture));
  }

  /** The same with the disc of its first step at the top left. */
  public Box numbered(int picture, int height) {
    Box badge = sheet.badge(step(picture));
    Row corner = Row.of(new Row.Cell(0, sheet.style().u(3), badge));
    Box beside = new Padded(new Insets(0, 0, 0, indent()), standing(picture, height));
    return Overlay.of(beside, corner);
  }

  /** The same in a width: where that leaves room, the disc stands beside the picture. */
  public Box numbered(int picture, int height, int room) {
    int words = sheet.style().u(3) + Sheet.LABEL_GAP;
    if (isTall() || width(picture) + words > room) {
      return numbered(picture, height);
    }
    Row corner = Row.of(new Row.Cell(0, words, sheet.badge(step(picture))));
    return Overlay.of(Row.of(Row.Cell.rest(words, standing(picture, height))), corner);
  }

  /** Whether somebody stands: then at least half of the pictures are higher than wide. */
  public boolean isTall() {
    return 2 * pictures.stream().filter(p -> p.height() > p.width()).count() >= count();
  }

  public Box figure(int picture) {
    Tag tag = Tag.figure(sheet.words().of(task.panels().get(picture).picture().alternative()));
    return new Leaf(
        tag,
        Picture.scaled(pictures.get(picture), sheet.style().inks().figures(), scales.get(picture)));
  }

  /** The printed number of the first step that a picture shows. */
  public int step(int picture) {
    return task.panels().get(picture).step();
  }

  /** The last step that stands with a picture: the one before the next picture's first. */
  public int lastStep(int picture) {
    return picture + 1 < count() ? step(picture + 1) - 1 : task.steps().size();
  }

  public static Size millimetres(double width, double height) {
    return new Size(Lengths.mm(width), Lengths.mm(height));
  }
}
