package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import org.handoutpress.geom.Point;
import org.handoutpress.geom.Rect;
import org.handoutpress.layout.Canvas;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Placed;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;

/** One page as a canvas: marks become operators of its content stream. */
final class OpenPdfCanvas implements Canvas {
  private final PdfContentByte content;
  private final PageSpace space;
  private final TextWriter text;
  private final Ink ink;
  private final MarkedContent sequences;
  private final Pictures pictures;
  private final Links links;
  private Meaning meaning;

  OpenPdfCanvas(
      PdfContentByte content,
      PageSpace space,
      FontEmbedder fonts,
      MarkedContent sequences,
      Pictures pictures,
      Links links) {
    this.content = content;
    this.space = space;
    this.text = new TextWriter(content, fonts);
    this.ink = new Ink(content);
    this.sequences = sequences;
    this.pictures = pictures;
    this.links = links;
  }

  void paint(Iterable<Placed> marks) {
    for (Placed placed : marks) {
      meaning = placed.meaning();
      placed.mark().paint(this, placed.at());
    }
    text.end();
    sequences.leave();
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
    content.rectangle(
        PageSpace.points(left),
        PageSpace.points(bottom),
        PageSpace.points(space.x(box.right()) - left),
        PageSpace.points(space.y(box.y()) - bottom));
    content.fill();
  }

  @Override
  public void art(Point at, Mark.Art art) {
    enter();
    text.end();
    pictures.place(content, space.rectangle(art.bounds(at)), art);
  }

  /** A link area leaves no ink, so it neither needs nor ends a marked content sequence. */
  @Override
  public void link(Point at, Mark.Area area) {
    if (!(meaning instanceof Meaning.Content tagged) || tagged.tag().role() != Role.LINK) {
      throw new IllegalArgumentException("a link area outside a Link: " + area.description());
    }
    links.add(sequences.element(tagged.tag()), space.rectangle(area.bounds(at)), area);
  }

  private void enter() {
    if (!sequences.isIn(meaning)) {
      text.end();
      sequences.enter(meaning);
    }
  }
}
