package org.handoutpress.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.handoutpress.Shipped;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palettes;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.typeset.TextStyle;
import org.handoutpress.typeset.Weight;

/**
 * Boxes for tests and drawings of what becomes of them: a character is a square of {@link #UNIT}.
 * Blocks are drawn with the letter of their name, text with its own letters, room taken without
 * marks with dots.
 */
final class Sketch {
  static final int UNIT = Lengths.pt(10);

  /** Letters of it are narrower than a unit; its lines are a unit high. */
  static final TextStyle TYPE = new TextStyle(Weight.REGULAR, Lengths.pt(7), new Rgb(0, 0, 0));

  static final Context CONTEXT = Context.of(Shipped.type());

  private Sketch() {}

  /** Something that is not split, of a width and a height in units. */
  static Box block(String name, int width, int height) {
    Drawing empty = new Drawing(width, height, List.of());
    return new Leaf(Tag.figure(name), Picture.wide(empty, Palettes.COLOUR, u(width)));
  }

  /** A paragraph of lines, each with this name. */
  static Paragraph lines(String name, int count) {
    String text = String.join("\n", Collections.nCopies(count, name));
    return Paragraph.of(text, TYPE, UNIT);
  }

  /** The same with a tag. */
  static Box text(String name, int count) {
    return new Leaf(Tag.of(Role.P), lines(name, count));
  }

  static int u(double units) {
    return (int) (units * UNIT);
  }

  static Size size(double width, double height) {
    return new Size(u(width), u(height));
  }

  /** What a region of this size shows; then how it went on: "...", or "nothing:" and why. */
  static String in(int width, double height, Box box) {
    return draw(box.fit(size(width, height), CONTEXT));
  }

  /** Regions of these heights one after the other until all is placed, "===" between them. */
  static String flow(Box box, int width, double... heights) {
    StringBuilder drawn = new StringBuilder();
    Fit fit = box.fit(size(width, heights[0]), CONTEXT);
    for (int i = 1; fit instanceof Fit.Part part; i++) {
      drawn.append(draw(part.fragment())).append("===\n");
      fit = part.rest().fit(size(width, heights[Math.min(i, heights.length - 1)]), CONTEXT);
    }
    return drawn + draw(fit);
  }

  private static String draw(Fit fit) {
    if (fit instanceof Fit.Whole whole) {
      return draw(whole.fragment());
    }
    if (fit instanceof Fit.Part part) {
      return draw(part.fragment()) + "...\n";
    }
    return "nothing: " + ((Fit.Nothing) fit).because() + "\n";
  }

  static String draw(Fragment fragment) {
    int columns = squares(fragment.size().width());
    char[][] squares = new char[squares(fragment.height())][columns];
    for (char[] row : squares) {
      Arrays.fill(row, '.');
    }
    fragment.placed().forEach(p -> draw(p, squares));
    StringBuilder drawn = new StringBuilder();
    for (char[] row : squares) {
      drawn.append(row).append('\n');
    }
    return drawn.toString();
  }

  private static int squares(int length) {
    return (length + UNIT - 1) / UNIT;
  }

  private static void draw(Placed placed, char[][] squares) {
    if (placed.mark() instanceof Mark.Run run) {
      write(placed.at(), run.glyphs().text(), squares);
    } else if (placed.mark() instanceof Mark.Art) {
      fill(placed.bounds(), name(placed.meaning()), squares);
    }
  }

  private static void write(Point at, String text, char[][] squares) {
    for (int i = 0; i < text.length(); i++) {
      squares[at.y() / UNIT][at.x() / UNIT + i] = text.charAt(i);
    }
  }

  private static void fill(Rect rect, char name, char[][] squares) {
    for (int y = rect.y() / UNIT; y < rect.bottom() / UNIT; y++) {
      Arrays.fill(squares[y], rect.x() / UNIT, rect.right() / UNIT, name);
    }
  }

  private static char name(Meaning meaning) {
    return meaning instanceof Meaning.Content content
        ? content.tag().alternative().orElseThrow().charAt(0)
        : '#';
  }
}
