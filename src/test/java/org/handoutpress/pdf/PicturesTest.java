package org.handoutpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.pdf.Sample.column;
import static org.handoutpress.pdf.Sample.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Palette;
import org.handoutpress.figure.Palettes;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Leaf;
import org.handoutpress.layout.Picture;
import org.handoutpress.tag.Tag;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private static final Rgb RED = new Rgb(255, 0, 0);

  /** A red square over all of its frame, with a green one in its top left quarter. */
  static final Drawing SQUARE =
      new Drawing(
          8,
          8,
          List.of(
              Shape.filled(square(8), new Paint.Fixed(RED)),
              Shape.filled(square(4), new Paint.Fixed(new Rgb(0, 255, 0)))));

  @Test
  void aPictureStandsUprightInItsPlace() throws IOException {
    BufferedImage page = render(press(picture(SQUARE, Palettes.COLOUR, 50_000)));
    assertThat(hex(page, 22, 22)).isEqualTo("00FF00");
    assertThat(hex(page, 43, 43)).isEqualTo("00FF00");
    assertThat(hex(page, 47, 22)).isEqualTo("FF0000");
    assertThat(hex(page, 22, 47)).isEqualTo("FF0000");
    assertThat(hex(page, 68, 68)).isEqualTo("FF0000");
    assertThat(hex(page, 72, 68)).isEqualTo("FFFFFF");
    assertThat(hex(page, 68, 72)).isEqualTo("FFFFFF");
    assertThat(hex(page, 18, 22)).isEqualTo("FFFFFF");
  }

  @Test
  void aWidePictureKeepsItsShape() throws IOException {
    Drawing wide = new Drawing(16, 8, SQUARE.shapes());
    BufferedImage page = render(press(picture(wide, Palettes.COLOUR, 100_000)));
    assertThat(hex(page, 68, 68)).isEqualTo("FF0000");
    assertThat(hex(page, 72, 68)).isEqualTo("FFFFFF");
    assertThat(hex(page, 68, 72)).isEqualTo("FFFFFF");
  }

  @Test
  void curvesLinesAndCapsArePainted() throws IOException {
    Outline arc =
        new Outline(List.of(new Outline.MoveTo(0, 5), new Outline.CurveTo(0, -1, 10, -1, 10, 5)));
    Outline line = new Outline(List.of(new Outline.MoveTo(3, 8), new Outline.LineTo(7, 8)));
    Shape flat = new Shape(line, Optional.empty(), Optional.of(new Paint.Fixed(RED)), 2, false);
    Drawing drawing =
        new Drawing(10, 10, List.of(Shape.stroked(arc, new Paint.Fixed(RED), 1), flat));
    BufferedImage page = render(press(picture(drawing, Palettes.COLOUR, 100_000)));
    assertThat(hex(page, 70, 25)).isEqualTo("FF0000");
    assertThat(hex(page, 70, 35)).isEqualTo("FFFFFF");
    assertThat(hex(page, 52, 100)).isEqualTo("FF0000");
    assertThat(hex(page, 47, 100)).isEqualTo("FFFFFF");
  }

  @Test
  void aPictureIsWrittenOnceAndUsedAtAnyScale() throws IOException {
    byte[] pdf =
        press(
            column(
                picture(SQUARE, Palettes.COLOUR, 50_000),
                picture(new Drawing(8, 8, SQUARE.shapes()), Palettes.COLOUR, 20_000)),
            picture(SQUARE, Palettes.COLOUR, 30_000));
    assertThat(forms(pdf, 0)).isEqualTo(1);
    assertThat(Reading.content(pdf, 0)).contains("q 50 0 0 50 20 130 cm/P0 Do Q");
    assertThat(Reading.content(pdf, 0)).contains("q 20 0 0 20 20 110 cm/P0 Do Q");
    assertThat(Reading.content(pdf, 1)).contains("q 30 0 0 30 20 150 cm/P0 Do Q");
  }

  @Test
  void eachPaletteHasItsOwnPicture() throws IOException {
    byte[] pdf =
        press(
            column(
                picture(SQUARE, Palettes.COLOUR, 50_000), picture(SQUARE, Palettes.GREY, 50_000)));
    assertThat(forms(pdf, 0)).isEqualTo(2);
  }

  @Test
  void greyPicturesAreInDeviceGrayAndColouredOnesInRgb() throws IOException {
    assertThat(form(press(picture(SQUARE, Palettes.COLOUR, 9_000))))
        .contains("1 0 0 rg\n")
        .doesNotContain(" g\n");
    assertThat(form(press(picture(SQUARE, Palettes.GREY, 9_000))))
        .contains(" g\n")
        .doesNotContain("rg\n");
  }

  @Test
  void equalStatesAreWrittenOnceAndNumbersAreWhole() throws IOException {
    Shape line =
        Shape.stroked(
            new Outline(List.of(new Outline.MoveTo(0.1234, 0), new Outline.LineTo(3.777, 3))),
            new Paint.Fixed(RED),
            0.333);
    String form =
        form(press(picture(new Drawing(4, 4, List.of(line, line)), Palettes.COLOUR, 9_000)));
    assertThat(form)
        .isEqualTo(
            """
            1 0 0 RG
            1 j
            166.5 w
            1 J
            62 2000 m
            1889 500 l
            S
            62 2000 m
            1889 500 l
            S
            """);
  }

  /** The first square is far from the corner of the picture, the second near the first. */
  @Test
  void pointsAreSeenFromNearby() throws IOException {
    Drawing far = new Drawing(4, 4, List.of(patch(3), patch(3.1)));
    assertThat(form(press(picture(far, Palettes.COLOUR, 9_000))))
        .contains(
            """
            1 0 0 1 1500 450 cm
            0 50 m
            50 50 l
            50 0 l
            0 0 l
            h
            f
            50 0 m
            """);
  }

  private static Shape patch(double at) {
    double end = at + .1;
    return Shape.filled(
        new Outline(
            List.of(
                new Outline.MoveTo(at, at),
                new Outline.LineTo(end, at),
                new Outline.LineTo(end, end),
                new Outline.LineTo(at, end),
                new Outline.Close())),
        new Paint.Fixed(RED));
  }

  private static Box picture(Drawing drawing, Palette palette, int width) {
    return new Leaf(Tag.figure("Squares"), Picture.wide(drawing, palette, width));
  }

  private static Outline square(double side) {
    return new Outline(
        List.of(
            new Outline.MoveTo(0, 0),
            new Outline.LineTo(side, 0),
            new Outline.LineTo(side, side),
            new Outline.LineTo(0, side),
            new Outline.Close()));
  }

  private static BufferedImage render(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  private static String hex(BufferedImage image, int x, int y) {
    return new Rgb(
            image.getRGB(x, y) >> 16 & 0xFF,
            image.getRGB(x, y) >> 8 & 0xFF,
            image.getRGB(x, y) & 0xFF)
        .hex()
        .substring(1);
  }

  private static int forms(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int count = 0;
      for (COSName ignored : document.getPage(page).getResources().getXObjectNames()) {
        count++;
      }
      return count;
    }
  }

  private static String form(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSName name = document.getPage(0).getResources().getXObjectNames().iterator().next();
      PDFormXObject form = (PDFormXObject) document.getPage(0).getResources().getXObject(name);
      byte[] content = form.getContentStream().toByteArray();
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }
}
