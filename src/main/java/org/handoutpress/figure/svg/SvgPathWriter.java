package org.handoutpress.figure.svg;

import org.handoutpress.figure.Outline;

/**
 * An outline as path data in the units of the file, relative to the point before, which is shorter.
 */
final class SvgPathWriter {
  private final StringBuilder out = new StringBuilder();
  private char command = ' ';
  private double x;
  private double y;
  private double startX;
  private double startY;

  private SvgPathWriter() {}

  static String write(Outline outline) {
    SvgPathWriter writer = new SvgPathWriter();
    outline.segments().forEach(writer::add);
    return writer.out.toString();
  }

  private void add(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo m) {
      command('M');
      startX = fine(m.x());
      startY = fine(m.y());
      number(startX);
      number(startY);
      moveTo(startX, startY);
    } else if (segment instanceof Outline.LineTo l) {
      command('l');
      pair(l.x(), l.y());
      moveTo(fine(l.x()), fine(l.y()));
    } else if (segment instanceof Outline.CurveTo c) {
      command('c');
      pair(c.x1(), c.y1());
      pair(c.x2(), c.y2());
      pair(c.x(), c.y());
      moveTo(fine(c.x()), fine(c.y()));
    } else {
      command('z');
      moveTo(startX, startY);
    }
  }

  private static double fine(double value) {
    return value * SvgWriter.FINENESS;
  }

  private void moveTo(double newX, double newY) {
    x = newX;
    y = newY;
  }

  private void command(char next) {
    if (next != command || next == 'M') {
      out.append(next);
      command = next;
    }
  }

  private void pair(double px, double py) {
    number(fine(px) - x);
    number(fine(py) - y);
  }

  // A sign or a letter parts two numbers as well as a space does.
  private void number(double value) {
    String text = SvgNumbers.text(value);
    boolean first = Character.isLetter(out.charAt(out.length() - 1));
    if (!first && text.charAt(0) != '-') {
      out.append(' ');
    }
    out.append(text);
  }
}
