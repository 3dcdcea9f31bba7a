package org.handoutpress.handout.week;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.block.GridTable;
import org.handoutpress.handout.block.GridTable.Above;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph.Align;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.Tag.Scope;

/**
 * A column of labels and seven of days, with short names.
 *
 * @param first the width of the column of labels
 */
public record DayColumns(Sheet sheet, int first, int day) {
  public static final int DAYS = 7;

  /** The left edges. */
  public List<Integer> edges() {
    List<Integer> edges = new ArrayList<>(List.of(0));
    for (int i = 0; i < DAYS; i++) {
      edges.add(first + i * day);
    }
    return edges;
  }

  /** The row of names above the days. */
  public GridTable.Line head(Box corner, int height) {
    Style style = sheet.style();
    List<Box> cells = new ArrayList<>(List.of(corner));
    for (Text name : sheet.press().library().guide().week().shortDays()) {
      Box words = sheet.plain(sheet.words().of(name), style.strong()).aligned(Align.CENTRE);
      Box header = new Leaf(Tag.header(Scope.COLUMN), words);
      cells.add(Sized.bottom(height, new Padded(new Insets(0, 0, style.u(0.5), 0), header)));
    }
    return new GridTable.Line(height, Above.NOTHING, false, cells);
  }

  /** A label and a cell to write into for each day. */
  public static List<Box> empty(Box label) {
    List<Box> cells = new ArrayList<>(List.of(label));
    for (int i = 0; i < DAYS; i++) {
      cells.add(new Leaf(Tag.of(Role.TD), new Gap(0)));
    }
    return cells;
  }
}
