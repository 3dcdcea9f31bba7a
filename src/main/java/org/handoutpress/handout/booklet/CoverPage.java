package org.handoutpress.handout.booklet;

import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.FillLine;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The cover for the waiting room, with lines to fill in. */
public record CoverPage(Sheet sheet, Size area) implements Template.Single {
  private static final double DRAWING_WIDTH = 106;
  private static final double TALLEST = 62;

  /** No drawing is wider than this share of the page, or higher than the other. */
  private static final double WIDTH_SHARE = 0.87;

  private static final double HEIGHT_SHARE = 0.32;

  /** The most that a drawing may take on a cover: more on a large page. */
  public static Size largest(Style style, Size area) {
    int width = Math.max(style.mm(DRAWING_WIDTH), (int) (area.width() * WIDTH_SHARE));
    int height = Math.max(style.mm(TALLEST), (int) (area.height() * HEIGHT_SHARE));
    return new Size(Math.min(width, area.width()), height);
  }

  @Override
  public Box box() {
    Guide.Cover cover = sheet.press().library().guide().cover();
    CoverParts parts = new CoverParts(sheet);
    Box head =
        Column.of(
            parts.logo(),
            new Gap(u(4)),
            parts.title(),
            new Gap(u(2)),
            sheet.body(cover.subtitle()),
            new Gap(u(4)));
    Box foot =
        Column.of(
            new FillLine(sheet, cover.forWhom(), Optional.empty()).under(),
            new FillLine(sheet, cover.startDate(), Optional.empty()).under(),
            new FillLine(sheet, cover.nextVisit(), Optional.empty()).under(),
            new Gap(u(1.5)),
            parts.clinic());
    Size largest = largest(sheet.style(), area);
    int room = area.height() - heightOf(head) - heightOf(foot);
    Box drawing = parts.drawing(new Size(largest.width(), Math.min(largest.height(), room)));
    Box top = Column.of(head, drawing);
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot)));
  }

  private int heightOf(Box box) {
    return sheet.heightOf(box, area.width());
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
