package org.handoutpress.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.figure.Drawing;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Canvas;
import org.handoutpress.layout.Input;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Placed;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** One page as a canvas: marks become operators of a content stream (ISO 32000-1, 7.8.2). */
final class PageContent implements Canvas {
  /** The area of a link, and the tag that it belongs to. */
  record Link(Tag tag, Rect bounds, Mark.Area area) {}

  /** Where something is filled in, and the tag that it belongs to. */
  record Field(Tag tag, Rect bounds, Input input) {}

  private static final int ROOM = 8192;

  private final Syntax content = new Syntax(ROOM);
  private final PageSpace space;
  private final String prefix;
  private final TextWriter text;
  private final Ink ink = new Ink(content);
  private final List<Tag> sequences = new ArrayList<>();
  private final Map<Art, Size> art = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private Meaning meaning;
  private Meaning entered;

  /**
   * @param prefix of the names of its pictures
   */
  PageContent(PageSpace space, Typecase fonts, String prefix) {
    this.space = space;
    this.prefix = prefix;
    this.text = new TextWriter(content, fonts);
  }

  PageContent paint(List<Placed> marks) {
    for (Placed placed : marks) {
      meaning = placed.meaning();
      placed.mark().paint(this, placed.at());
    }
    text.end();
    leave();
    return this;
  }

  byte[] bytes() {
    return content.bytes();
  }

  /** The tags of the marked content sequences, by their identifiers: 14.6 and 14.7.4.2. */
  List<Tag> sequences() {
    return sequences;
  }

  /**
   * The pictures, in the order of their names in the resources, with the largest of their sizes.
   */
  Map<Art, Size> art() {
    return art;
  }

  List<Link> links() {
    return links;
  }

  List<Field> fields() {
    return fields;
  }

  @Override
  public void text(Point at, Mark.Run run) {
    enter();
    ink.fill(run.style().colour());
    text.show(space.x(at.x()), space.y(at.y()), run);
  }

  @Override
  public void bar(Point at, Mark.Bar bar) {
    enter();
    text.end();
    ink.fill(bar.colour());
    Rect box = bar.bounds(at);
    int left = space.x(box.x());
    int bottom = space.y(box.bottom());
    content.hundredths(left).put(' ').hundredths(bottom).put(' ');
    content.hundredths(space.x(box.right()) - left).put(' ');
    content.hundredths(space.y(box.y()) - bottom).put(" re\nf\n");
  }

  @Override
  public void art(Point at, Mark.Art mark) {
    enter();
    text.end();
    Art key = Art.of(mark);
    art.merge(key, mark.size(), (a, b) -> a.width() >= b.width() ? a : b);
    int name = List.copyOf(art.keySet()).indexOf(key);
    Rect box = mark.bounds(at);
    int left = space.x(box.x());
    int bottom = space.y(box.bottom());
    content.put("q ");
    scale(mark, space.x(box.right()) - left, space.y(box.y()) - bottom);
    content
        .hundredths(left)
        .put(' ')
        .hundredths(bottom)
        .put(" cm")
        .name(prefix)
        .put(name)
        .put(" Do Q\n");
  }

  /** The longer side of a drawing is one unit, both sides of a bitmap are. */
  private void scale(Mark.Art mark, int width, int height) {
    double x = 1;
    double y = 1;
    if (mark.illustration() instanceof Drawing drawing) {
      double scale = DrawingWriter.scale(drawing);
      x = Math.round(drawing.width() * scale) / (double) DrawingWriter.UNITS;
      y = Math.round(drawing.height() * scale) / (double) DrawingWriter.UNITS;
    }
    content.hundredThousandths((int) Math.round(width * 1000 / x)).put(" 0 0 ");
    content.hundredThousandths((int) Math.round(height * 1000 / y)).put(' ');
  }

  /** A link area leaves no ink, so it neither needs nor ends a marked content sequence. */
  @Override
  public void link(Point at, Mark.Area area) {
    Tag tag = tagged(Role.LINK, area.description());
    links.add(new Link(tag, area.bounds(at), area));
  }

  @Override
  public void field(Point at, Mark.Field field) {
    Tag tag = tagged(Role.FORM, field.input().name());
    fields.add(new Field(tag, field.bounds(at), field.input()));
  }

  private Tag tagged(Role role, String name) {
    if (!(meaning instanceof Meaning.Content tagged) || tagged.tag().role() != role) {
      throw new IllegalArgumentException("outside a " + role.pdfName() + ": " + name);
    }
    return tagged.tag();
  }

  private void enter() {
    if (meaning.equals(entered)) {
      return;
    }
    text.end();
    leave();
    if (meaning instanceof Meaning.Content tagged) {
      content.name(tagged.tag().role().pdfName()).put("<</MCID ").put(sequences.size());
      content.put(">>BDC\n");
      sequences.add(tagged.tag());
    } else if (meaning instanceof Meaning.Artifact artifact) {
      content.put("/Artifact").put(properties(artifact)).put("BDC\n");
    }
    entered = meaning;
  }

  private void leave() {
    if (entered != null) {
      content.put("EMC\n");
      entered = null;
    }
  }

  /** ISO 32000-1, table 330. */
  private static String properties(Meaning.Artifact artifact) {
    return switch (artifact) {
      case LAYOUT -> "<</Type/Layout>>";
      case HEADER -> "<</Type/Pagination/Subtype/Header>>";
      case FOOTER -> "<</Type/Pagination/Subtype/Footer>>";
    };
  }
}
