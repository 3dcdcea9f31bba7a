package org.handoutpress.figure.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/** The areas of skin, cloth and hair in a drawing. */
final class Contours {
  private static final Set<Ink> INKS =
      EnumSet.of(Ink.SKIN, Ink.SKIN_FAR, Ink.SHIRT, Ink.SHIRT_FAR, Ink.LEG, Ink.LEG_FAR, Ink.HAIR);

  private Contours() {}

  static List<Shape> of(Drawing drawing) {
    return drawing.shapes().stream().filter(Contours::is).toList();
  }

  static boolean is(Shape shape) {
    return shape.fill().filter(INKS::contains).isPresent();
  }
}
