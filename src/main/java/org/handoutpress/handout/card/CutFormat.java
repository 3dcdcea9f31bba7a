package org.handoutpress.handout.card;

import java.util.Arrays;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Scale;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.imposition.CutSheet;

/** How many cards lie on a sheet; each format is laid out for itself. */
public enum CutFormat {
  /** About A5, upright sheet, one above the other. */
  TWO(1, 2, Scale.BOOKLET),
  /** About A6. */
  FOUR(2, 2, Scale.POCKET);

  private final int columns;
  private final int rows;
  private final Scale scale;

  CutFormat(int columns, int rows, Scale scale) {
    this.columns = columns;
    this.rows = rows;
    this.scale = scale;
  }

  /** Throws {@link IllegalArgumentException} if there is none with so many. */
  public static CutFormat of(int cards) {
    return Arrays.stream(values())
        .filter(f -> f.cards() == cards)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet of " + cards + " cards"));
  }

  /** Whether it can keep to the least size of type of an edition, on its paper. */
  public boolean isIn(Theme theme) {
    return theme.paper() != Paper.A5 && scale.small() >= theme.smallestType();
  }

  public int cards() {
    return columns * rows;
  }

  public CutSheet on(Size sheet) {
    return new CutSheet(sheet, columns, rows);
  }

  Scale scale() {
    return scale;
  }
}
