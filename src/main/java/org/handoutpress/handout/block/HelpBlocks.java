package org.handoutpress.handout.block;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Section;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.KeepTogether;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Padded;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The parts of what to do about signs of something serious. Only the most urgent is boxed. */
public record HelpBlocks(Sheet sheet, int width) {
  private static final int FRAME = Lengths.pt(2);
  private static final int PAD = Lengths.mm(4.5);

  public Box now(Section now) {
    Style style = sheet.style();
    Paragraph call =
        Paragraph.of(
            sheet.words().of(now.heading()), style.title(), u(style.scale().titleLeading()));
    List<Box> inside = new ArrayList<>();
    inside.add(new Leaf(Tag.of(Role.H2), call));
    for (Text lead : now.paragraphs()) {
      inside.add(sheet.text(Role.P, sheet.words().of(lead), style.strong()));
    }
    inside.add(new Gap(u(0.5)));
    inside.add(sheet.dashes(now.items()));
    Box padded = new Padded(Insets.symmetric(u(1.5), PAD), Column.spaced(0, inside));
    int height = sheet.heightOf(padded, width);
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sheet.frame(new Size(width, height), FRAME, style.inks().ink()), padded));
  }

  public Box lesser(Section section) {
    return new KeepTogether(
        new Branch(
            Tag.of(Role.SECT),
            Column.of(
                sheet.heading(section.heading()), new Gap(u(0.5)), sheet.dashes(section.items()))));
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
