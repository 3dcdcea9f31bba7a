package org.handoutpress.figure.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/** The areas of skin, cloth and hair in a drawing. */
final class Contours {
  private static final Set<Ink> INKS = areas();

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
    return shape.fill().filter(INKS::contains).isPresent();
  }
}
