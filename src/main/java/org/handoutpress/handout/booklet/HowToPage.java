package org.handoutpress.handout.booklet;

import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.PainGuideBlock;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.block.StepList;
import org.handoutpress.handout.press.Template;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.KeepTogether;

/** How to use the booklet, and how much pain is too much. */
public record HowToPage(Sheet sheet, List<Text> steps, Size area) implements Template.Single {
  @Override
  public Box box() {
    Guide.HowTo howto = sheet.press().library().guide().howto();
    Style style = sheet.style();
    Box guide = new KeepTogether(new PainGuideBlock(sheet, howto.painGuide(), area.width()).box());
    Box goodToKnow =
        Column.of(
            sheet.heading(howto.goodToKnow().heading()),
            new Gap(style.u(0.5)),
            sheet.dashes(howto.goodToKnow().items()));
    List<Item> items =
        List.of(
            new Item(0, sheet.title(howto.title(), Optional.of("howto")), true),
            new Item(style.u(0.5), new StepList(sheet, steps).all(), false),
            new Item(style.u(2), guide, false),
            new Item(style.u(2), new KeepTogether(goodToKnow), false));
    return new Flow(sheet, items, area).section();
  }
}
