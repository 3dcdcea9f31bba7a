package org.handoutpress.handout.theme;

import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Size;

/** Where a poster hangs; each is laid out for itself. */
public enum PosterFormat {
  /** In the waiting room: twice the sheet, to be read from a chair. */
  WALL(Scale.WALL, Phrase.TITLE_POSTER, Phrase.POSTER_ASK),
  /** At home: one sheet, on which the clinic ticks what is for this patient. */
  FRIDGE(Scale.FRIDGE, Phrase.TITLE_FRIDGE, Phrase.POSTER_TICKED);

  private final Scale scale;
  private final Phrase file;
  private final Phrase ask;

  PosterFormat(Scale scale, Phrase file, Phrase ask) {
    this.scale = scale;
    this.file = file;
    this.ask = ask;
  }

  /** Whether it can keep to the least size of type of an edition, on its paper. */
  public boolean isIn(Theme theme) {
    return theme.paper() != Paper.A5 && scale.small() >= theme.smallestType();
  }

  public Size on(Paper paper) {
    return this == WALL ? paper.twice() : paper.portrait();
  }

  Scale scale() {
    return scale;
  }

  /** The title of the file. */
  public Phrase file() {
    return file;
  }

  /** That not every exercise is for everybody. */
  public Phrase ask() {
    return ask;
  }

  /** Whether there is a box to tick at each exercise, and all of the dose. */
  public boolean isForOne() {
    return this == FRIDGE;
  }
}
