package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.geom.Lengths;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;
import org.handoutpress.verify.outline.Part;
import org.junit.jupiter.api.Test;

/** What a finished card and sheet tell, block by block, read from their bytes. */
class OutlineTest {
  @Test
  void ofACardHasItsStepsAndPicturesUnderItsTitle() {
    Exercise cobra = Shipped.library().exercise("cobra").orElseThrow();
    Outline card = Outline.of(Printed.of("cobra").facts());
    Part part = card.parts().get(1);
    assertThat(part.name()).isEqualTo("8 Cobra");
    assertThat(part.heading().orElseThrow().size()).isEqualTo(Lengths.pt(28));
    assertThat(part.steps())
        .singleElement()
        .satisfies(l -> assertThat(l.items()).hasSameSizeAs(cobra.allSteps()));
    assertThat(part.all(Block.Drawing.class).map(Block.Drawing::words))
        .startsWith(cobra.panels().get(0).picture().alternative().value());
    assertThat(part.all(Block.Drawing.class).limit(3))
        .allSatisfy(d -> assertThat(d.gap()).isLessThan(Lengths.mm(10)));
    assertThat(card.pages()).isEqualTo(1);
    assertThat(card.smallestType()).isEqualTo(Lengths.pt(12));
    assertThat(card.bold()).isGreaterThan(5);
    assertThat(card.parts().get(2).name()).isEqualTo("Stop");
  }

  @Test
  void ofTheTrackingSheetIsATableToFillInAndTheFormHasFields() {
    Outline sheet = Outline.of(Printed.of(Printed.SHEET).facts());
    List<Block.Grid> grids = sheet.all(Block.Grid.class).toList();
    assertThat(grids.get(0).columns()).isEqualTo(8);
    assertThat(grids.get(0).heads()).contains("Monday", "Sunday");
    assertThat(sheet.fields()).isZero();
    assertThat(Outline.of(Printed.of(Printed.FORM).facts()).fields()).isGreaterThan(50);
  }
}
