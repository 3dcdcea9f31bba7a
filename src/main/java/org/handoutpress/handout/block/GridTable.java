package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.geom.Insets;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Row;
import org.handoutpress.layout.Rule;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/**
 * A table to write in: rows of fixed heights, a rule above each, hairlines between the columns.
 *
 * @param columns the left edges of the columns
 */
public record GridTable(Style style, List<Integer> columns, int width) {
  /** What runs above a row. */
  public enum Above {
    NOTHING,
    HAIRLINE,
    SECTION_RULE
  }

  /**
   * A row of tagged cells, one for each column.
   *
   * @param band how far the first cell runs over the whole width, above the others
   * @param lined whether hairlines stand between its columns, below the band
   */
  public record Line(int height, int band, Above above, boolean lined, List<Box> cells) {
    public Line(int height, Above above, boolean lined, List<Box> cells) {
      this(height, 0, above, lined, cells);
    }
  }

  public Box table(List<Line> head, List<Line> body) {
    return new Branch(
        Tag.of(Role.TABLE),
        Column.of(part(Role.THEAD, head), part(Role.TBODY, body), style.hairline()));
  }

  private Box part(Role role, List<Line> lines) {
    List<Box> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line)));
    return new Branch(Tag.of(role), Column.spaced(0, rows));
  }

  private Box row(Line line) {
    List<Row.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int right =
          i + 1 < columns.size() && (i > 0 || line.band() == 0) ? columns.get(i + 1) : width;
      Box cell = i > 0 ? below(line.band(), line.cells().get(i)) : line.cells().get(i);
      cells.add(new Row.Cell(columns.get(i), right - columns.get(i), cell));
    }
    List<Box> layers = new ArrayList<>();
    rule(line.above(), layers);
    if (line.lined()) {
      layers.add(Artifact.layout(below(line.band(), uprights(line.height() - line.band()))));
    }
    layers.add(new Row(cells));
    return new Branch(Tag.of(Role.TR), Sized.top(line.height(), new Overlay(layers)));
  }

  private static Box below(int band, Box box) {
    return band == 0 ? box : new Padded(new Insets(band, 0, 0, 0), box);
  }

  private void rule(Above above, List<Box> layers) {
    if (above != Above.NOTHING) {
      layers.add(above == Above.HAIRLINE ? style.hairline() : style.sectionRule());
    }
  }

  private Box uprights(int height) {
    Box rule = Rule.down(height, style.scale().thin(), style.inks().hair());
    return new Row(columns.stream().skip(1).map(x -> new Row.Cell(x, 0, rule)).toList());
  }
}
