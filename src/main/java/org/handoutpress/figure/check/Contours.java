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
    return shape.stroke().isPresent()
        && shape.fill().filter(INKS::contains).isPresent()
        && area(shape) > SMALLEST;
  }

  /**
   * An area with the line around it, and what covers that line in the colour of the area, where a
   * limb grows out of the body.
   */
  record Area(Shape shape, List<Shape> covers) {}

  /**
   * The limbs: each begins with an area that has its whole line; areas that grow out of it follow.
   */
  static List<List<Area>> limbs(Drawing drawing) {
    List<List<Area>> limbs = new ArrayList<>();
    boolean goesOn = false;
    List<Shape> shapes = drawing.shapes();
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      if (is(shape)) {
        Area area = new Area(shape, covers(shape, shapes.subList(i + 1, shapes.size())));
        if (!goesOn || area.covers.isEmpty()) {
          limbs.add(new ArrayList<>());
        }
        limbs.get(limbs.size() - 1).add(area);
        i += area.covers.size();
      }
      goesOn = is(shape) || (goesOn && isLine(shape));
    }
    return limbs;
  }

  private static List<Shape> covers(Shape shape, List<Shape> after) {
    return after.stream()
        .takeWhile(s -> s.stroke().isEmpty() && s.fill().equals(shape.fill()))
        .toList();
  }

  static double area(Shape shape) {
    return Subpath.of(shape.outline()).stream().mapToDouble(Subpath::area).max().orElse(0);
  }

  /** The end of a line, which is an area since it thins out. */
  private static boolean isTip(Shape shape) {
    return shape.fill().filter(p -> p == Ink.LINE).isPresent() && shape.stroke().isEmpty();
  }

  private static boolean isLine(Shape shape) {
    boolean stroke =
        shape.fill().isEmpty() && shape.stroke().filter(p -> p == Ink.LINE).isPresent();
    return stroke || isTip(shape);
  }
}
