package org.handoutpress.handout;

import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.geom.Size;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** The cover for the waiting room, with lines to fill in. */
record CoverPage(Sheet sheet, Size area) implements Template.Single {
  static final double DRAWING_WIDTH = 106;
  static final double TALLEST = 62;

  @Override
  public Box box() {
    Guide.Cover cover = sheet.press().library().guide().cover();
    CoverParts parts = new CoverParts(sheet);
    Size drawing = new Size(Math.min(mm(DRAWING_WIDTH), area.width()), mm(TALLEST));
    Box top =
        Column.of(
            parts.logo(),
            new Gap(u(4)),
            parts.title(),
            new Gap(u(2)),
            sheet.body(cover.subtitle()),
            new Gap(u(4)),
            parts.drawing(drawing));
    Box foot =
        Column.of(
            new FillLine(sheet, cover.forWhom(), Optional.empty()).under(),
            new FillLine(sheet, cover.startDate(), Optional.empty()).under(),
            new FillLine(sheet, cover.nextVisit(), Optional.empty()).under(),
            new Gap(u(1.5)),
            parts.clinic());
    return new Branch(
        Tag.of(Role.SECT),
        Overlay.of(Sized.top(area.height(), top), Sized.bottom(area.height(), foot)));
  }

  private int mm(double width) {
    return sheet.style().mm(width);
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
