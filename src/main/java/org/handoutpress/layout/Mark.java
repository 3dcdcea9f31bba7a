package org.handoutpress.layout;

import org.handoutpress.figure.Illustration;
import org.handoutpress.figure.Palette;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.typeset.Glyphs;
import org.handoutpress.typeset.TextStyle;

/** The smallest thing on a page; it paints itself on a canvas. */
public sealed interface Mark {
  void paint(Canvas canvas, Point at);

  /** The space it takes when placed there. */
  Rect bounds(Point at);

  /** Shaped text on one baseline; placed by the start of the baseline. */
  record Run(Glyphs glyphs, TextStyle style) implements Mark {
    @Override
    public void paint(Canvas canvas, Point at) {
      canvas.text(at, this);
    }

    @Override
    public Rect bounds(Point at) {
      int ascent = glyphs.face().ascent() * style.size() / 1000;
      int descent = glyphs.face().descent() * style.size() / 1000;
      return new Rect(at.x(), at.y() - ascent, glyphs.widthAt(style), ascent + descent);
    }
  }

  /** A solid rectangle: rules are bars. Placed by its top left corner. */
  record Bar(Size size, Rgb colour) implements Mark {
    @Override
    public void paint(Canvas canvas, Point at) {
      canvas.bar(at, this);
    }

    @Override
    public Rect bounds(Point at) {
      return Rect.of(at, size);
    }
  }

  /** A drawing or a bitmap scaled to a size. Placed by its top left corner. */
  record Art(Illustration illustration, Palette palette, Size size) implements Mark {
    @Override
    public void paint(Canvas canvas, Point at) {
      canvas.art(at, this);
    }

    @Override
    public Rect bounds(Point at) {
      return Rect.of(at, size);
    }
  }

  /**
   * The sensitive area of a link, without ink. Placed by its top left corner.
   *
   * @param description what a reader who cannot see the text hears
   */
  record Area(Size size, Target target, String description) implements Mark {
    @Override
    public void paint(Canvas canvas, Point at) {
      canvas.link(at, this);
    }

    @Override
    public Rect bounds(Point at) {
      return Rect.of(at, size);
    }
  }

  /** What can be filled in on a screen, without ink. Placed by its top left corner. */
  record Field(Size size, Input input) implements Mark {
    @Override
    public void paint(Canvas canvas, Point at) {
      canvas.field(at, this);
    }

    @Override
    public Rect bounds(Point at) {
      return Rect.of(at, size);
    }
  }
}
