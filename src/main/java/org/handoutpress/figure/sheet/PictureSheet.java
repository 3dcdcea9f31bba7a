package org.handoutpress.figure.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/** Drawings in rows on one sheet, all at the scale they have, each with its label below. */
public final class PictureSheet {
  private static final double WIDTH = 4800;
  private static final double GAP = 60;
  private static final double LABEL = 60;
  private static final double LETTERS = 38;
  private static final double EM = 1000;

  private final Function<String, Outline> lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Tile> row = new ArrayList<>();
  private double right = GAP;
  private double top = GAP;

  private PictureSheet(Function<String, Outline> lettering) {
    this.lettering = lettering;
  }

  /** A drawing with the words below it. */
  public record Tile(String label, Drawing drawing) {}

  /**
   * A sheet on white, in the units of the drawings.
   *
   * @param lettering turns words into outlines: 1000 units an em, y downwards, from the start of
   *     the baseline
   */
  public static Drawing of(List<Tile> tiles, Function<String, Outline> lettering) {
    PictureSheet sheet = new PictureSheet(lettering);
    tiles.forEach(sheet::add);
    sheet.endRow();
    List<Shape> all = new ArrayList<>();
    all.add(Shape.filled(rectangle(WIDTH, sheet.top), Ink.PAPER));
    all.addAll(sheet.shapes);
    return new Drawing(WIDTH, sheet.top, all);
  }

  private void add(Tile tile) {
    if (!row.isEmpty() && right + width(tile) + GAP > WIDTH) {
      endRow();
    }
    row.add(tile);
    right += width(tile) + GAP;
  }

  // What stands in a row stands on one line.
  private void endRow() {
    double height = row.stream().mapToDouble(t -> t.drawing().height()).max().orElse(0);
    double x = GAP;
    for (Tile tile : row) {
      Drawing drawing = tile.drawing();
      Placement place = new Placement(x, top + height - drawing.height(), 1);
      drawing.shapes().forEach(s -> shapes.add(place.of(s)));
      Placement words = new Placement(x, top + height + LABEL, LETTERS / EM);
      shapes.add(Shape.filled(words.of(lettering.apply(tile.label())), Ink.LINE));
      x += width(tile) + GAP;
    }
    top += height + LABEL + GAP;
    right = GAP;
    row.clear();
  }

  /** The drawing's, or the label's if that is wider. */
  private double width(Tile tile) {
    double label =
        lettering.apply(tile.label()).segments().stream()
            .mapToDouble(s -> s instanceof Outline.MoveTo m ? m.x() : 0)
            .max()
            .orElse(0);
    return Math.max(tile.drawing().width(), label * LETTERS / EM);
  }

  private static Outline rectangle(double width, double height) {
    return new Outline(
        List.of(
            new Outline.MoveTo(0, 0),
            new Outline.LineTo(width, 0),
            new Outline.LineTo(width, height),
            new Outline.LineTo(0, height),
            new Outline.Close()));
  }
}
