package org.handoutpress.figure.check;

import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;

/**
 * No part of the body has shrunk to a scrap or swollen: standing, a sleeve is about 8 thousand
 * square units, a leg 42 thousand, a trunk 34 thousand.
 */
public final class SaneAreas implements DrawingCheck {
  private static final double SMALLEST_CLOTH = 1500;
  private static final double LARGEST = 90_000;

  @Override
  public List<Finding> find(Drawing drawing) {
    return Contours.of(drawing).stream().filter(s -> !sane(s)).map(SaneAreas::finding).toList();
  }

  private static boolean sane(Shape shape) {
    double area = Contours.area(shape);
    Ink ink = (Ink) shape.fill().orElseThrow();
    boolean cloth = ink.name().startsWith("CLOTH_");
    return area <= LARGEST && (!cloth || area >= SMALLEST_CLOTH);
  }

  private static Finding finding(Shape shape) {
    return new Finding(
        "",
        String.format(
            Locale.ROOT,
            "An area (%s) of %.0f square units is no part of a body.",
            Pointers.word((Ink) shape.fill().orElseThrow()),
            Contours.area(shape)),
        "Change the pose, so that the part can be seen, and is not blown up.");
  }
}
