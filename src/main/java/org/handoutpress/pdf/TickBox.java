package org.handoutpress.pdf;

import org.handoutpress.geom.Size;

/**
 * What a tick box looks like: drawn lines, so that it needs no font. ISO 32000-1, 12.7.4.2.3.
 *
 * @param size of the whole field
 */
record TickBox(Size size) {
  /** The start of the dictionary of a form as large as a field. */
  static String form(Size size) {
    Syntax entries = Syntax.of("/Type/XObject/Subtype/Form/BBox[0 0 ");
    entries.hundredths(hundredths(size.width())).put(' ');
    return entries.hundredths(hundredths(size.height())).put("]").toString();
  }

  private static int hundredths(int thousandths) {
    return Math.round(thousandths / 10f);
  }

  String entries() {
    return form(size) + "/Resources<<>>";
  }

  byte[] empty() {
    return frame().bytes();
  }

  byte[] ticked() {
    Syntax content = frame();
    content.hundredths(width() / 8).put(" w 1 J 1 j\n");
    point(content, 22, 52).put(" m ");
    point(content, 42, 28).put(" l ");
    return point(content, 80, 78).put(" l S\n").bytes();
  }

  /** A line of a point on white, inside the field. */
  private Syntax frame() {
    Syntax content = Syntax.of("1 g 0 G 1 w .5 .5 ");
    content.hundredths(width() - 100).put(' ').hundredths(hundredths(size.height()) - 100);
    return content.put(" re B\n");
  }

  /** In hundredths of the size, from the bottom left. */
  private Syntax point(Syntax content, int x, int y) {
    content.hundredths(width() * x / 100).put(' ');
    return content.hundredths(hundredths(size.height()) * y / 100);
  }

  private int width() {
    return hundredths(size.width());
  }
}
