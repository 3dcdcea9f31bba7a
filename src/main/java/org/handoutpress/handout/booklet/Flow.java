package org.handoutpress.handout.booklet;

import java.util.List;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.WritingLines;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.Context;
import org.handoutpress.layout.Fit;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** What goes on over pages. A last page that would be more than half empty has lines for notes. */
record Flow(Sheet sheet, List<Item> items, Size area) {
  private static final int FEWEST_LINES = 3;

  /** A section of the tag tree. */
  Box section() {
    Column column = new Column(items);
    int left = area.height() - heightOfLast(column);
    boolean full = 2 * left < area.height();
    return new Branch(Tag.of(Role.SECT), full ? column : Column.of(column, lines(left)));
  }

  private Box lines(int room) {
    return new WritingLines(sheet, room, FEWEST_LINES)
        .under(sheet.press().library().guide().plan().notes());
  }

  private int heightOfLast(Column column) {
    Context context = Context.of(sheet.press().type()).meaning(Meaning.Artifact.LAYOUT);
    Fit fit = column.fit(area, context);
    while (fit instanceof Fit.Part part) {
      fit = part.rest().fit(area, context);
    }
    return fit instanceof Fit.Whole whole ? whole.fragment().height() : area.height();
  }
}
