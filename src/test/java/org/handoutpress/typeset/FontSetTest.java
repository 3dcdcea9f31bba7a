package org.handoutpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.handoutpress.Shipped;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;

/** A chain of a face that has the letter A alone, and the shipped one behind it. */
class FontSetTest {
  private static final Face FULL = Shipped.fonts().first(Weight.REGULAR);
  private static final Face BOLD = Shipped.fonts().first(Weight.BOLD);
  private static final Face POOR = Face.load("poor", onlyA());
  private static final FontSet CHAIN =
      new FontSet(Map.of(Weight.REGULAR, List.of(POOR, FULL), Weight.BOLD, List.of(BOLD)));

  private static byte[] onlyA() {
    return OneLetterFont.of(FULL.file(), 'A', FULL.shape("A").glyphs().get(0).id());
  }

  @Test
  void takesTheFirstFaceThatHasTheText() {
    assertThat(CHAIN.covering(Weight.REGULAR, "AAA")).isSameAs(POOR);
    assertThat(CHAIN.covering(Weight.REGULAR, "ABA")).isSameAs(FULL);
  }

  @Test
  void aLineMixesFacesWordByWord() {
    TextStyle style = new TextStyle(Weight.REGULAR, Lengths.pt(10), Rgb.WHITE);
    Typesetter type = new Typesetter(CHAIN, "en");
    // The words "AA " and "BA" each come whole from one face: the poor one has no space.
    Line line = type.lines(List.of(new Span("AA BA-A", style)), Lengths.pt(500)).get(0);
    assertThat(line.segments()).extracting(s -> s.glyphs().text()).containsExactly("AA BA-", "A");
    assertThat(line.segments()).extracting(s -> s.glyphs().face()).containsExactly(FULL, POOR);
  }

  @Test
  void theFirstFaceLeadsTheChain() {
    assertThat(CHAIN.first(Weight.REGULAR)).isSameAs(POOR);
  }

  @Test
  void findsTheFirstCharacterThatAWeightLacks() {
    FontSet poorBold =
        new FontSet(Map.of(Weight.REGULAR, List.of(FULL), Weight.BOLD, List.of(POOR)));
    assertThat(poorBold.missing("AAB")).hasValue('B');
    assertThat(CHAIN.missing("AAB")).isEmpty();
  }

  @Test
  void missesNoLineFeedAndSeesCharactersOutsideTheBasicPlane() {
    assertThat(CHAIN.missing("one\ntwo")).isEmpty();
    assertThat(CHAIN.missing("sit \uD83E\uDDD8")).hasValue(0x1F9D8);
  }

  @Test
  void refusesToSetWhatNoFaceHas() {
    assertThatThrownBy(() -> CHAIN.covering(Weight.REGULAR, "\u0E01"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\u0E01");
  }
}
