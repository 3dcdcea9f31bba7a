package org.handoutpress.figure.svg;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Outline;

/** Path data to an outline: SVG 1.1, section 8.3. Quadratic curves and arcs become cubic ones. */
final class SvgPathReader {
  private final SvgPathScanner scanner;
  private final List<Outline.Segment> out = new ArrayList<>();
  private double x;
  private double y;
  private double startX;
  private double startY;
  // The last control point, for smooth curves; the current point if there was none.
  private double controlX;
  private double controlY;
  private boolean open;

  private SvgPathReader(SvgElement element, String data) {
    scanner = new SvgPathScanner(element, data);
  }

  static Outline read(SvgElement element, String data) throws ProblemException {
    SvgPathReader reader = new SvgPathReader(element, data);
    char last = 'z';
    while (!reader.scanner.atEnd()) {
      char command = reader.scanner.command(reader.repeated(last));
      if (reader.out.isEmpty() && Character.toLowerCase(command) != 'm') {
        throw element.fault("d", "A path must begin with M.", "Begin with a move to its start.");
      }
      reader.step(command, last);
      if (reader.out.size() > SvgReader.MAX_SEGMENTS) {
        throw SvgParsing.tooMany(element);
      }
      last = command;
    }
    return new Outline(reader.out);
  }

  // Numbers that follow a command repeat it; after a move they are lines.
  private char repeated(char last) {
    return last == 'M' ? 'L' : last == 'm' ? 'l' : last;
  }

  private void step(char command, char last) throws ProblemException {
    boolean relative = Character.isLowerCase(command);
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    boolean smooth = "CcSsQqTt".indexOf(last) >= 0;
    double mirrorX = smooth ? 2 * x - controlX : x;
    double mirrorY = smooth ? 2 * y - controlY : y;
    switch (Character.toLowerCase(command)) {
      case 'm' -> move(dx + scanner.number(), dy + scanner.number());
      case 'l' -> line(dx + scanner.number(), dy + scanner.number());
      case 'h' -> line(dx + scanner.number(), y);
      case 'v' -> line(x, dy + scanner.number());
      case 'c' -> curve(dx + scanner.number(), dy + scanner.number(), dx, dy);
      case 's' -> curve(afterCubic(last) ? mirrorX : x, afterCubic(last) ? mirrorY : y, dx, dy);
      case 'q' -> {
        double qx = dx + scanner.number();
        quadratic(qx, dy + scanner.number(), dx, dy);
      }
      case 't' -> quadratic(afterCubic(last) ? x : mirrorX, afterCubic(last) ? y : mirrorY, dx, dy);
      case 'a' -> arc(dx, dy);
      default -> close();
    }
  }

  private static boolean afterCubic(char last) {
    return "CcSs".indexOf(last) >= 0;
  }

  private void move(double px, double py) {
    out.add(new Outline.MoveTo(px, py));
    startX = px;
    startY = py;
    open = true;
    at(px, py, px, py);
  }

  private void line(double px, double py) {
    begin();
    out.add(new Outline.LineTo(px, py));
    at(px, py, px, py);
  }

  private void curve(double x1, double y1, double dx, double dy) throws ProblemException {
    double x2 = dx + scanner.number();
    double y2 = dy + scanner.number();
    cubic(x1, y1, x2, y2, dx + scanner.number(), dy + scanner.number());
  }

  private void cubic(double x1, double y1, double x2, double y2, double px, double py) {
    begin();
    out.add(new Outline.CurveTo(x1, y1, x2, y2, px, py));
    at(px, py, x2, y2);
  }

  private void quadratic(double qx, double qy, double dx, double dy) throws ProblemException {
    double px = dx + scanner.number();
    double py = dy + scanner.number();
    double x1 = x + (qx - x) * 2 / 3;
    double y1 = y + (qy - y) * 2 / 3;
    cubic(x1, y1, px + (qx - px) * 2 / 3, py + (qy - py) * 2 / 3, px, py);
    controlX = qx;
    controlY = qy;
  }

  private void arc(double dx, double dy) throws ProblemException {
    double rx = Math.abs(scanner.number());
    double ry = Math.abs(scanner.number());
    double turn = scanner.number();
    boolean large = scanner.flag();
    boolean sweep = scanner.flag();
    double px = dx + scanner.number();
    double py = dy + scanner.number();
    if (rx == 0 || ry == 0) {
      line(px, py);
      return;
    }
    begin();
    out.addAll(new SvgArc(rx, ry, turn, large, sweep).curves(x, y, px, py));
    at(px, py, px, py);
  }

  private void close() {
    out.add(new Outline.Close());
    open = false;
    at(startX, startY, startX, startY);
  }

  // After a close the next line goes on from the start of the part before.
  private void begin() {
    if (!open) {
      out.add(new Outline.MoveTo(startX, startY));
      open = true;
    }
  }

  private void at(double px, double py, double cx, double cy) {
    x = px;
    y = py;
    controlX = cx;
    controlY = cy;
  }
}
