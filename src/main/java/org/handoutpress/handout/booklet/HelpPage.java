package org.handoutpress.handout.booklet;

import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.HelpBlocks;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Template;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Column;
import org.handoutpress.layout.Column.Item;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.KeepTogether;

/** When to get help: at once, soon; and who must not start. */
public record HelpPage(Sheet sheet, Size area) implements Template.Single {
  @Override
  public Box box() {
    Guide.Help help = sheet.press().library().guide().help();
    HelpBlocks blocks = new HelpBlocks(sheet, area.width());
    List<Item> items =
        List.of(
            new Item(0, sheet.title(help.title(), Optional.of("help")), true),
            new Item(u(1), blocks.now(help.now()), false),
            new Item(u(2), blocks.lesser(help.soon()), false),
            new Item(u(2), notYet(blocks, help), false));
    return new Flow(sheet, items, area).section();
  }

  /** On one page: the second list alone would leave it empty. */
  private Box notYet(HelpBlocks blocks, Guide.Help help) {
    return new KeepTogether(
        Column.of(blocks.lesser(help.ask()), new Gap(u(2)), blocks.lesser(help.pick())));
  }

  private int u(double units) {
    return sheet.style().u(units);
  }
}
