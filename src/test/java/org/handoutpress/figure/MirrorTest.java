package org.handoutpress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handoutpress.figure.Outline.CurveTo;
import org.handoutpress.figure.Outline.LineTo;
import org.handoutpress.figure.Outline.MoveTo;
import org.junit.jupiter.api.Test;

/** Pictures seen in a mirror. */
class MirrorTest {
  @Test
  void aDrawingChangesLeftAndRight() {
    Outline outline =
        new Outline(
            List.of(
                new MoveTo(1, 2),
                new LineTo(3, 4),
                new CurveTo(5, 6, 7, 8, 9, 10),
                new Outline.Close()));
    Drawing drawing = new Drawing(10, 20, List.of(Shape.filled(outline, Paint.Ink.LINE)));
    Drawing mirrored = drawing.mirrored();
    assertThat(mirrored.shapes().get(0).outline().segments())
        .containsExactly(
            new MoveTo(9, 2),
            new LineTo(7, 4),
            new CurveTo(5, 6, 3, 8, 1, 10),
            new Outline.Close());
    assertThat(mirrored.width()).isEqualTo(10);
    assertThat(mirrored.mirrored()).isEqualTo(drawing);
  }

  @Test
  void aBitmapChangesLeftAndRight() {
    int[] colours = {0x010203, 0x040506, 0x070809, 0x0A0B0C, 0x0D0E0F, 0x101112};
    Bitmap mirrored = Bitmap.of(30, 20, 3, 2, colours).mirrored();
    assertThat(mirrored.rgb(0, 0)).isEqualTo(0x070809);
    assertThat(mirrored.rgb(1, 0)).isEqualTo(0x040506);
    assertThat(mirrored.rgb(2, 1)).isEqualTo(0x0A0B0C);
    int[] greys = {0x010101, 0x020202};
    assertThat(Bitmap.of(2, 1, 2, 1, greys).mirrored().rgb(0, 0)).isEqualTo(0x020202);
  }
}
