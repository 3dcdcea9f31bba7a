package org.handoutpress.handout;

import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Text;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Branch;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Gap;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;

/** How to use the booklet, and how much pain is too much. */
record HowToPage(Sheet sheet, int width, List<Text> steps) implements Template.Single {
  @Override
  public Box box() {
    Guide.HowTo howto = sheet.press().library().guide().howto();
    Style style = sheet.style();
    return new Branch(
        Tag.of(Role.SECT),
        Column.of(
            sheet.title(howto.title(), Optional.of("howto")),
            new Gap(style.u(0.5)),
            new StepList(sheet, steps).all(),
            new Gap(style.u(2)),
            new PainGuideBlock(sheet, howto.painGuide(), width).box(),
            new Gap(style.u(2)),
            sheet.heading(howto.goodToKnow().heading()),
            new Gap(style.u(0.5)),
            sheet.dashes(howto.goodToKnow().items())));
  }
}
