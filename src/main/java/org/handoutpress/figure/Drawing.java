package org.handoutpress.figure;

import java.util.List;

/**
 * A vector picture: shapes painted in order. The frame runs from (0, 0) at the top left to (width,
 * height), y downwards, in units of its own; a page scales it.
 */
public record Drawing(double width, double height, List<Shape> shapes) implements Illustration {
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  @Override
  public Drawing mirrored() {
    return new Drawing(width, height, shapes.stream().map(s -> s.mirrored(width)).toList());
  }
}
