package org.handoutpress.batch.make;

import java.util.List;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.card.CutFormat;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.printer.PrinterNote;
import org.handoutpress.handout.words.ReadingDirection;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.imposition.PaperStock;
import org.handoutpress.imposition.SaddleStitch;
import org.handoutpress.imposition.Side;
import org.handoutpress.imposition.Turn;
import org.handoutpress.layout.Composition;

/** How the pages of a document come to lie on sheets. */
public sealed interface Finish {
  /** What the pages that it takes keep clear at their edges. */
  Insets margins();

  /** What a printer does with the sheets. */
  Turn turn();

  String title(Press press, Composition pages);

  /** Front and back in turn. */
  List<Side> sides(Press press, Composition pages);

  /** The sheet before the others. */
  Composition note(Press press, List<Side> sides);

  /** Sheets that are folded in each other. */
  record Fold(PaperStock stock) implements Finish {
    @Override
    public Insets margins() {
      return Insets.all(Lengths.mm(10));
    }

    @Override
    public Turn turn() {
      return Turn.SHORT_EDGE;
    }

    @Override
    public String title(Press press, Composition pages) {
      return Wording.of(press.library()).of(Phrase.FOLD_FILE, "title", pages.info().title());
    }

    @Override
    public List<Side> sides(Press press, Composition pages) {
      Size page = pages.pages().get(0).paper();
      int count = pages.pages().size();
      SaddleStitch stitch =
          new SaddleStitch(page, count, ReadingDirection.binding(pages.info().language()), stock);
      if (stitch.needed() != count) {
        throw new IllegalArgumentException(count + " pages do not fill whole sheets");
      }
      return stitch.sides();
    }

    @Override
    public Composition note(Press press, List<Side> sides) {
      return Finish.printerNote(press, sides).fold();
    }
  }

  /** Cards that are cut out. */
  record Cut(CutFormat format) implements Finish {
    @Override
    public Insets margins() {
      return Insets.all(0);
    }

    @Override
    public Turn turn() {
      return Turn.LONG_EDGE;
    }

    @Override
    public String title(Press press, Composition pages) {
      return pages.info().title();
    }

    @Override
    public List<Side> sides(Press press, Composition pages) {
      return format.on(press.theme().paper().portrait()).sides(pages.pages().size() / 2);
    }

    @Override
    public Composition note(Press press, List<Side> sides) {
      return Finish.printerNote(press, sides).cut();
    }
  }

  private static PrinterNote printerNote(Press press, List<Side> sides) {
    return new PrinterNote(press, sides.get(0), 1 + sides.size() / 2);
  }
}
