package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;

/**
 * Lines to write on, from here to the foot of the page.
 *
 * @param room the height that is left
 * @param fewest nothing stands there if there is no room for as many
 */
public record WritingLines(Sheet sheet, int room, int fewest) {
  /** Nearly 9 mm in the booklet: room for a hand that shakes. */
  public static final double PITCH = 4.5;

  /** The lines alone. */
  public Box box() {
    return lines(sheet, count(room));
  }

  /** Below a heading. */
  public Box under(Text label) {
    Style style = sheet.style();
    int head = style.u(2) + style.u(0.5) + style.leading();
    int count = count(room - head);
    return count < fewest
        ? new Gap(0)
        : Column.of(new Gap(style.u(2)), sheet.heading(label), lines(sheet, count));
  }

  private int count(int height) {
    return height / sheet.style().u(PITCH);
  }

  /** So many of them, each under the room for its words. */
  public static Box lines(Sheet sheet, int count) {
    Style style = sheet.style();
    List<Box> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new Gap(style.u(PITCH)));
      lines.add(style.hairline());
    }
    return Artifact.layout(Column.spaced(0, lines));
  }
}
