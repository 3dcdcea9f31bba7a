package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/** The areas of skin, cloth and hair in a drawing, without the small ones of a face. */
final class Contours {
  private static final Set<Ink> INKS = areas();
  private static final double SMALLEST = 1000;

  private Contours() {}

  // Shine and hatch lie on an area; they are none.
  private static Set<Ink> areas() {
    Set<Ink> inks = EnumSet.range(Ink.SKIN_LIGHT, Ink.CLOTH_WINE_HATCHED);
    inks.removeIf(i -> i.name().endsWith("_SHINE") || i.name().endsWith("_HATCHED"));
    return inks;
  }

  static List<Shape> of(Drawing drawing) {
    return drawing.shapes().stream().filter(Contours::is).toList();
  }

  static boolean is(Shape shape) {
    return shape.fill().filter(INKS::contains).isPresent() && area(shape) > SMALLEST;
  }

  /**
   * The limbs: each begins with an area that has its whole line; areas without one, which grow out
   * of it, and their lines follow.
   */
  static List<List<Shape>> limbs(Drawing drawing) {
    List<List<Shape>> limbs = new ArrayList<>();
    List<Shape> limb = new ArrayList<>();
    for (Shape shape : drawing.shapes()) {
      boolean area = is(shape);
      boolean begins = area ? shape.stroke().isPresent() : !isLine(shape);
      if (begins) {
        limb = new ArrayList<>();
      }
      if (area && limb.isEmpty()) {
        limbs.add(limb);
      }
      if (area || !limb.isEmpty()) {
        limb.add(shape);
      }
    }
    return limbs;
  }

  /** The end of a line, which is an area since it thins out. */
  static boolean isTip(Shape shape) {
    return shape.fill().filter(p -> p == Ink.LINE).isPresent() && shape.stroke().isEmpty();
  }

  static double area(Shape shape) {
    return Subpath.of(shape.outline()).stream().mapToDouble(Subpath::area).max().orElse(0);
  }

  private static boolean isLine(Shape shape) {
    boolean stroke =
        shape.fill().isEmpty() && shape.stroke().filter(p -> p == Ink.LINE).isPresent();
    return stroke || isTip(shape);
  }
}
