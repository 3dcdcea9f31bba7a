package org.handoutpress.pdf;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.figure.Outline;

/**
 * An outline in whole units, y upwards. Its points are written as seen from an origin near it: the
 * fewer digits, the smaller the file, for digits are most of a drawing and hardly compress.
 */
final class GridPath {
  /** An operator with the coordinates before it: x and y in turn (ISO 32000-1, 8.5.2). */
  private record Step(char operator, List<Integer> coordinates) {}

  private final double scale;
  private final int height;
  private final List<Step> steps = new ArrayList<>();
  private int left = Integer.MAX_VALUE;
  private int bottom = Integer.MAX_VALUE;

  /**
   * @param scale units to one of the outline's own
   * @param height of the drawing in units
   */
  GridPath(Outline outline, double scale, int height) {
    this.scale = scale;
    this.height = height;
    outline.segments().forEach(this::add);
  }

  private void add(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo move) {
      add('m', move.x(), move.y());
    } else if (segment instanceof Outline.LineTo line) {
      add('l', line.x(), line.y());
    } else if (segment instanceof Outline.CurveTo c) {
      add('c', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
    } else {
      add('h');
    }
  }

  private void add(char operator, double... points) {
    List<Integer> coordinates = new ArrayList<>(points.length);
    for (int i = 0; i < points.length; i += 2) {
      int x = (int) Math.round(points[i] * scale);
      int y = height - (int) Math.round(points[i + 1] * scale);
      coordinates.add(x);
      coordinates.add(y);
      left = Math.min(left, x);
      bottom = Math.min(bottom, y);
    }
    steps.add(new Step(operator, coordinates));
  }

  /** The left edge of the box around its points. */
  int left() {
    return left;
  }

  /** The lower edge of that box. */
  int bottom() {
    return bottom;
  }

  /** How many characters its points take, as seen from an origin. */
  int length(int x, int y) {
    int length = 0;
    for (Step step : steps) {
      for (int i = 0; i < step.coordinates.size(); i++) {
        length += Integer.toString(step.coordinates.get(i) - (i % 2 == 0 ? x : y)).length();
      }
    }
    return length;
  }

  void write(Syntax content, int x, int y) {
    for (Step step : steps) {
      for (int i = 0; i < step.coordinates.size(); i++) {
        content.put(step.coordinates.get(i) - (i % 2 == 0 ? x : y)).put(' ');
      }
      content.put(step.operator).put('\n');
    }
  }
}
