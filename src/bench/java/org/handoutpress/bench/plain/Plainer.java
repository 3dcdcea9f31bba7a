package org.handoutpress.bench.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Palette;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Canvas;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.Placed;
import org.handoutpress.tag.Meaning;
import org.handoutpress.typeset.Face;

/** Composed pages to plain pages: the same words at the same places, without what they mean. */
final class Plainer {
  private record Picture(Drawing drawing, Palette palette) {}

  private final Map<Face, Integer> fonts = new LinkedHashMap<>();
  private final Map<Picture, Integer> pictures = new LinkedHashMap<>();
  private final Ruler ruler = new Ruler();

  List<PlainPage> pages(Composition composition, Form form) {
    return composition.pages().stream().map(page -> page(page, gathering(form))).toList();
  }

  private Gathering gathering(Form form) {
    return form == Form.LINES ? new AsLines() : new AsParagraphs(ruler);
  }

  List<Face> fonts() {
    return List.copyOf(fonts.keySet());
  }

  List<PlainPicture> pictures() {
    return pictures.keySet().stream().map(p -> Operators.of(p.drawing(), p.palette())).toList();
  }

  private PlainPage page(Page page, Gathering into) {
    Size paper = page.paper();
    for (Placed placed : page.placed()) {
      placed.mark().paint(new Sink(into, paper.height(), placed.meaning()), placed.at());
    }
    return new PlainPage(points(paper.width()), points(paper.height()), into.items());
  }

  private static float points(int length) {
    return Math.round(Lengths.toPoints(length) * 100) / 100f;
  }

  private static int colour(Rgb rgb) {
    return rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
  }

  /** One page as a canvas for what has a meaning. */
  private final class Sink implements Canvas {
    private final Gathering into;
    private final int height;
    private final Meaning meaning;

    Sink(Gathering into, int height, Meaning meaning) {
      this.into = into;
      this.height = height;
      this.meaning = meaning;
    }

    @Override
    public void text(Point at, Mark.Run run) {
      int font = fonts.computeIfAbsent(run.glyphs().face(), f -> fonts.size());
      Item.Words words =
          new Item.Words(
              font,
              run.style().size() / 1000f,
              run.style().tracking() / 1000f,
              colour(run.style().colour()),
              points(at.x()),
              points(height - at.y()),
              run.glyphs().text());
      into.run(new SetRun(words, run, meaning));
    }

    /** There are none in a booklet. */
    @Override
    public void field(Point at, Mark.Field field) {}

    @Override
    public void bar(Point at, Mark.Bar bar) {
      Rect r = bar.bounds(at);
      into.other(
          new Item.Bar(
              colour(bar.colour()),
              points(r.x()),
              points(height - r.bottom()),
              points(r.width()),
              points(r.height())));
    }

    @Override
    public void art(Point at, Mark.Art art) {
      Rect r = art.bounds(at);
      Picture picture = new Picture((Drawing) art.illustration(), art.palette());
      into.other(
          new Item.Art(
              pictures.computeIfAbsent(picture, p -> pictures.size()),
              points(r.x()),
              points(height - r.bottom()),
              points(r.width()),
              points(r.height())));
    }

    @Override
    public void link(Point at, Mark.Area area) {
      // A plain page has no links.
    }
  }
}
