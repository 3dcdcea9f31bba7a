package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.layout.Mark;
import org.handoutpress.verify.Thumbnails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where ink is saved drawings are lines: what a printer would lay down, not what is drawn over. */
class InkSaverTest {
  private static final int DPI = 300;
  private static final double PIXEL = 25.4 / DPI;

  /** In mm. The points of arrows are the largest marks. */
  private static final double LARGEST = 2.8;

  private static final int NEARLY_WHITE = 250;

  @ParameterizedTest
  @ValueSource(strings = {Printed.CARDS, Printed.SHEET})
  void noAreaOfADrawingIsFilled(String document) throws IOException {
    assertThat(largest(Printed.of(document, Paper.A4, Tone.INK_SAVER))).isBetween(0.2, LARGEST);
  }

  /** What the test above would find. */
  @ParameterizedTest
  @ValueSource(strings = {Printed.CARDS, Printed.SHEET})
  void inGreyTheyAre(String document) throws IOException {
    assertThat(largest(Printed.of(document, Paper.A4, Tone.GREY))).isGreaterThan(2 * LARGEST);
  }

  /** The side of the largest square in a drawing that is inked all over, in mm. */
  private static double largest(Printed printed) throws IOException {
    double largest = 0;
    for (int page = 0; page < printed.composition().pages().size(); page++) {
      byte[] png = Thumbnails.render(printed.pdf(), page + 1, DPI);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      for (Rect drawing : drawings(printed, page)) {
        largest = Math.max(largest, PIXEL * largest(picture, drawing));
      }
    }
    return largest;
  }

  private static List<Rect> drawings(Printed printed, int page) {
    return printed.composition().pages().get(page).placed().stream()
        .filter(placed -> placed.mark() instanceof Mark.Art)
        .map(placed -> placed.bounds())
        .toList();
  }

  /** In pixels: a square is one larger than the least of those above, beside and between. */
  private static int largest(BufferedImage picture, Rect drawing) {
    int left = pixels(drawing.x());
    int right = Math.min(picture.getWidth(), pixels(drawing.right()));
    int bottom = Math.min(picture.getHeight(), pixels(drawing.bottom()));
    int[] above = new int[right];
    int largest = 0;
    for (int y = pixels(drawing.y()); y < bottom; y++) {
      int before = 0;
      for (int x = left; x < right; x++) {
        int corner = before;
        before = above[x];
        int beside = x == left ? 0 : above[x - 1];
        above[x] = isInked(picture, x, y) ? 1 + Math.min(corner, Math.min(before, beside)) : 0;
        largest = Math.max(largest, above[x]);
      }
    }
    return largest;
  }

  private static int pixels(int thousandths) {
    return (int) Math.round(thousandths / (double) Lengths.mm(1) / PIXEL);
  }

  private static boolean isInked(BufferedImage picture, int x, int y) {
    return (picture.getRGB(x, y) & 0xFF) < NEARLY_WHITE;
  }
}
