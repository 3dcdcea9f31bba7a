package org.handoutpress.layout;

import java.util.List;
import org.handoutpress.geom.Size;

/** Boxes side by side, tops level. Not split. */
public record Row(List<Cell> cells) implements Box {
  /** A box at a distance from the left of the row, in a width of its own. */
  public record Cell(int x, int width, Box box) {
    /** A box in all the width that is left. */
    public static Cell rest(int x, Box box) {
      return new Cell(x, REST, box);
    }

    private int widthIn(int room) {
      return width == REST ? room - x : width;
    }
  }

  private static final int REST = -1;

  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(Cell... cells) {
    return new Row(List.of(cells));
  }

  @Override
  public Fit fit(Size room, Context context) {
    Placing placing = new Placing();
    int width = 0;
    int height = 0;
    for (Cell cell : cells) {
      Size inner = new Size(cell.widthIn(room.width()), room.height());
      Fit fit = new KeepTogether(cell.box()).fit(inner, context);
      if (!(fit instanceof Fit.Whole whole)) {
        return fit;
      }
      placing.add(cell.x(), 0, whole.fragment());
      width = Math.max(width, cell.x() + whole.fragment().size().width());
      height = Math.max(height, whole.fragment().height());
    }
    return new Fit.Whole(placing.fragment(new Size(width, height)));
  }
}
