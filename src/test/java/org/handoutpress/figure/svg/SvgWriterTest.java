package org.handoutpress.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Palettes;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;

class SvgWriterTest {
  private static final Outline LINE =
      new Outline(
          List.of(
              new Outline.MoveTo(0, 0),
              new Outline.LineTo(10.5, -.25),
              new Outline.LineTo(11, 2),
              new Outline.CurveTo(12, 3, 13, 3, 14.125, 0),
              new Outline.Close(),
              new Outline.MoveTo(-.5, .5),
              new Outline.LineTo(.5, -.5)));
  private static final Shape CORNERS =
      Shape.filled(
          new Outline(
              List.of(
                  new Outline.MoveTo(0, 0),
                  new Outline.LineTo(100, 50),
                  new Outline.LineTo(100, 0),
                  new Outline.Close())),
          Ink.MAT);
  private static final Drawing DRAWING =
      new Drawing(
          100,
          50.5,
          List.of(
              Shape.filled(LINE, Ink.SKIN_LIGHT),
              Shape.stroked(LINE, Ink.ARROW, 2.5),
              new Shape(LINE, Optional.of(Ink.HAIR_BROWN), Optional.of(Ink.LINE), 3, false),
              Shape.filled(LINE, new Paint.Fixed(new Rgb(1, 2, 3))),
              CORNERS));

  @Test
  void whatIsWrittenReadsBackEqual() throws ProblemException {
    String svg = SvgWriter.write(DRAWING, "A title", "A text", Palettes.COLOUR);
    assertThat(SvgReader.read("x.svg", svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(DRAWING);
  }

  @Test
  void pathsAreShortAndCarryColourAndRole() {
    assertThat(SvgWriter.write(DRAWING, "A title", "A text", Palettes.COLOUR))
        .contains("viewBox=\"0 0 100 50.5\"")
        .contains(
            "<path class=\"skin-light\" fill=\"#FBE7D8\" stroke=\"none\" d=\"M0 0l42-1 2 9c4 4 8 4"
                + " 12.5-8z")
        .contains("<path class=\"arrow\" stroke=\"#C8374B\" stroke-width=\"10\"")
        .contains("<path class=\"hair-brown\" fill=\"#4A3B36\" d=")
        .contains("<path fill=\"#010203\" stroke=\"none\" d=");
  }

  @Test
  void neighboursThatLookTheSameShareAGroup() throws ProblemException {
    Shape prop = new Shape(LINE, Optional.of(Ink.PROP), Optional.of(Ink.PROP_EDGE), 2, false);
    Drawing drawing =
        new Drawing(100, 50, List.of(prop, prop, Shape.stroked(LINE, Ink.LINE, 3), CORNERS));
    String svg = SvgWriter.write(drawing, "A title", "A text", Palettes.COLOUR);
    assertThat(svg)
        .contains("<g class=\"prop stroke-prop-edge\" fill=\"#E9E3D8\" stroke=\"#A69C8C\"")
        .contains("<path stroke-linecap=\"round\" d=\"M0")
        .doesNotContain("<path class=\"prop");
    assertThat(SvgReader.read("x.svg", svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(drawing);
  }

  @Test
  void anotherPaletteChangesColoursOnly() {
    assertThat(SvgWriter.write(DRAWING, "A title", "A text", Palettes.GREY))
        .contains("<path class=\"skin-light\" fill=\"#FFFFFF\"")
        .contains(
            "<g transform=\"scale(.25)\" class=\"stroke-line\" fill=\"none\" stroke=\"#1A1A1A\"")
        .contains("<path class=\"hair-brown\" fill=\"#4D4D4D\" d=");
  }

  @Test
  void titleAndDescriptionAreEscaped() {
    String svg = SvgWriter.write(DRAWING, "A & B", "<b>\u0001 \uD83D\uDE00", Palettes.COLOUR);
    assertThat(svg)
        .contains("<title id=\"title\">A &amp; B</title>")
        .contains("<desc id=\"desc\">&lt;b&gt; \uD83D\uDE00</desc>");
  }
}
