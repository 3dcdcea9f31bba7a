package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

/** Whether the colours of the pages are those of sRGB. */
class OutputIntentTest {
  private static final float A_SHADE = 1 / 255f;

  @Test
  void coloursAreThoseOfSrgb() {
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(OutputIntent.profile()));
    ColorSpace standard = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (float[] colour :
        new float[][] {{0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {.12f, .18f, .21f}, {.2f, .6f, .9f}}) {
      float[] shown = standard.fromCIEXYZ(ours.toCIEXYZ(colour));
      for (int i = 0; i < 3; i++) {
        assertThat(shown[i]).isCloseTo(colour[i], within(A_SHADE));
      }
    }
  }
}
