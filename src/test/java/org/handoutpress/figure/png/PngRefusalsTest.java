package org.handoutpress.figure.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;

/** Each damaged or hostile file is refused with one clear sentence, and nothing is unpacked. */
class PngRefusalsTest {
  private static final byte[] GOOD = PngFile.of(2, 2, 8, PngFile.GREY).rows(0, 1, 2, 0, 3, 4);

  private static Problem refused(byte[] png) {
    ProblemException e =
        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> PngReader.read("cobra-1.png", png))
            .actual();
    assertThat(e.problems()).hasSize(1);
    assertThat(e.problems().get(0).place().file()).isEqualTo("cobra-1.png");
    assertThat(e.problems().get(0).advice()).isNotBlank();
    return e.problems().get(0);
  }

  @Test
  void aTinyFileThatSaysItIsHuge() {
    byte[] bomb = PngFile.of(60_000, 60_000, 8, PngFile.RGB).bytes();
    assertThat(bomb).hasSize(33);
    assertThat(refused(bomb).code()).isEqualTo(Code.TOO_LARGE);
    assertThat(refused(bomb).what()).contains("60000 by 60000 pixels", "40 million");
    assertThat(refused(PngFile.of(8001, 5000, 8, PngFile.RGB).bytes()).code())
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void oneLongRow() {
    assertThat(refused(PngFile.of(40_000_000, 1, 16, PngFile.RGB_ALPHA).bytes()).what())
        .contains("20 times");
  }

  @Test
  void everyTruncation() {
    for (int length = 8; length < GOOD.length; length++) {
      assertThat(refused(Arrays.copyOf(GOOD, length)).what()).contains("ends too early");
    }
  }

  @Test
  void fewerRowsThanTheHeaderSays() {
    assertThat(refused(PngFile.of(2, 2, 8, PngFile.GREY).rows(0, 1, 2)).what())
        .contains("ends too early");
  }

  @Test
  void everyFlippedByte() {
    for (int at = 8; at < GOOD.length; at++) {
      byte[] flipped = GOOD.clone();
      flipped[at] ^= 0x10;
      assertThat(refused(flipped).what()).startsWith("The PNG file ");
    }
  }

  @Test
  void aHeaderThatSaysWhatItMayNot() {
    assertThat(refused(PngFile.of(0, 2, 8, PngFile.GREY).rows(0)).what()).contains("0 by 2");
    assertThat(refused(PngFile.of(-1, 2, 8, PngFile.GREY).rows(0)).what()).contains("by 2 pixels");
    assertThat(refused(PngFile.of(2, 2, 8, 5).rows(0)).what()).contains("colour type 5");
    assertThat(refused(PngFile.of(2, 2, 4, PngFile.RGB).rows(0)).what()).contains("header");
  }

  @Test
  void whatIsMissingOrUnknown() {
    assertThat(refused(PngFile.of(1, 1, 8, PngFile.PALETTE).rows(0, 0)).what())
        .contains("no palette");
    assertThat(
            refused(PngFile.of(1, 1, 8, PngFile.PALETTE).chunk("PLTE", 1, 2, 3).rows(0, 1)).what())
        .contains("not in its palette");
    assertThat(refused(PngFile.of(1, 1, 8, PngFile.GREY).chunk("IEND").bytes()).what())
        .contains("no pixels");
    assertThat(refused(PngFile.of(1, 1, 8, PngFile.GREY).chunk("EVIL", 1).rows(0, 1)).what())
        .contains("EVIL");
    assertThat(refused(PngFile.of(1, 1, 8, PngFile.GREY).rows(9, 1)).what()).contains("filter 9");
    assertThat(
            refused(PngFile.of(1, 1, 8, PngFile.GREY).chunk("IDAT", 1, 2).chunk("IEND").bytes())
                .what())
        .contains("cannot be unpacked");
  }
}
