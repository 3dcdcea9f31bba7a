package org.handoutpress.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Outline.Close;
import org.handoutpress.figure.Outline.CurveTo;
import org.handoutpress.figure.Outline.LineTo;
import org.handoutpress.figure.Outline.MoveTo;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgReaderTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">\n";

  private static Drawing read(String inside) throws ProblemException {
    Drawing drawing = bytes(HEAD + inside + "\n<path d='M0 0L100 50'/></svg>");
    List<Shape> shapes = drawing.shapes();
    return new Drawing(drawing.width(), drawing.height(), shapes.subList(0, shapes.size() - 1));
  }

  private static Drawing bytes(String svg) throws ProblemException {
    return SvgReader.read("logo.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Outline.Segment> segments(String path) throws ProblemException {
    return read("<path d=\"" + path + "\"/>").shapes().get(0).outline().segments();
  }

  @Test
  void takesTheFrameFromTheViewBoxAndMovesItsCorner() throws ProblemException {
    Drawing drawing =
        bytes(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"10 20 30 40\">"
                + "<line x1='10' y1='20' x2='40' y2='60' stroke='#123456'/></svg>");
    assertThat(drawing.width()).isEqualTo(30);
    assertThat(drawing.height()).isEqualTo(40);
    assertThat(drawing.shapes().get(0).outline().segments())
        .containsExactly(new MoveTo(0, 0), new LineTo(30, 40));
  }

  @Test
  void readsRelativeCommandsAndRepeatedNumbers() throws ProblemException {
    assertThat(segments("m10-5 5 5 .5.5h-2v3L0,0z l1 1"))
        .containsExactly(
            new MoveTo(10, -5),
            new LineTo(15, 0),
            new LineTo(15.5, .5),
            new LineTo(13.5, .5),
            new LineTo(13.5, 3.5),
            new LineTo(0, 0),
            new Close(),
            new MoveTo(10, -5),
            new LineTo(11, -4));
  }

  @Test
  void smoothCurvesMirrorTheControlPoint() throws ProblemException {
    assertThat(segments("M0 0C0 3 3 6 6 6s6-3 6-6"))
        .containsExactly(
            new MoveTo(0, 0), new CurveTo(0, 3, 3, 6, 6, 6), new CurveTo(9, 6, 12, 3, 12, 0));
  }

  @Test
  void quadraticCurvesBecomeCubic() throws ProblemException {
    assertThat(segments("M0 0Q3 3 6 0T12 0"))
        .containsExactly(
            new MoveTo(0, 0), new CurveTo(2, 2, 4, 2, 6, 0), new CurveTo(8, -2, 10, -2, 12, 0));
  }

  @Test
  void arcsPassThroughTheirCircle() throws ProblemException {
    List<Outline.Segment> half = segments("M0 0a5 5 0 0 1 10 0");
    assertThat(half).hasSize(3);
    CurveTo first = (CurveTo) half.get(1);
    assertThat(first.x()).isCloseTo(5, within(.01));
    assertThat(first.y()).isCloseTo(-5, within(.01));
    assertThat(half.get(2))
        .isInstanceOfSatisfying(CurveTo.class, c -> assertThat(c.x()).isEqualTo(10));
  }

  @Test
  void arcFlagsNeedNoSpaces() throws ProblemException {
    assertThat(segments("M0 0a5 5 0 0110 0")).isEqualTo(segments("M0 0a5 5 0 0 1 10 0"));
  }

  @Test
  void basicShapesAreOutlines() throws ProblemException {
    Drawing drawing =
        read(
            "<rect x='1' y='2' width='3' height='4'/><circle cx='5' cy='5' r='2'/>"
                + "<ellipse cx='5' cy='5' rx='2' ry='1'/><polygon points='0,0 4,0 4,4'/>"
                + "<rect width='10' height='10' rx='2'/>");
    assertThat(drawing.shapes()).hasSize(5);
    assertThat(drawing.shapes().get(0).outline().segments())
        .containsExactly(
            new MoveTo(1, 2), new LineTo(4, 2), new LineTo(4, 6), new LineTo(1, 6), new Close());
    assertThat(drawing.shapes().get(1).outline().segments())
        .filteredOn(CurveTo.class::isInstance)
        .hasSize(4);
    assertThat(drawing.shapes().get(3).outline().segments()).hasSize(4).contains(new LineTo(4, 4));
    assertThat(drawing.shapes().get(4).outline().segments())
        .filteredOn(CurveTo.class::isInstance)
        .hasSize(4);
  }

  @Test
  void groupsPassOnPaintsAndTransforms() throws ProblemException {
    Shape shape =
        read("<g fill='none' stroke='red' stroke-width='2' transform='translate(10 0) scale(3)'>"
                + "<g transform='rotate(90)'><path d='M1 0L2 0'/></g></g>")
            .shapes()
            .get(0);
    assertThat(shape.outline().segments()).containsExactly(new MoveTo(10, 3), new LineTo(10, 6));
    assertThat(shape.fill()).isEmpty();
    assertThat(shape.stroke()).contains(new Paint.Fixed(new Rgb(255, 0, 0)));
    assertThat(shape.strokeWidth()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "#0b5560, 0B5560",
    "#fa0, FFAA00",
    "'rgb(1, 2, 3)', 010203",
    "teal, 008080",
    "BLACK, 000000"
  })
  void readsPlainColours(String written, String hex) throws ProblemException {
    Shape shape = read("<path fill='" + written + "' d='M0 0L1 1'/>").shapes().get(0);
    assertThat(shape.fill()).contains(new Paint.Fixed(Rgb.parse("#" + hex)));
  }

  @Test
  void styleWinsOverAttributes() throws ProblemException {
    Shape shape = read("<path fill='red' style='fill:#0000ff;x:y' d='M0 0L1 1'/>").shapes().get(0);
    assertThat(shape.fill()).contains(new Paint.Fixed(new Rgb(0, 0, 255)));
  }

  @Test
  void classNamesOfOurRolesBecomeRoles() throws ProblemException {
    Drawing drawing =
        read(
            "<path class='skin-light stroke-line' fill='#fff' stroke='#000' d='M0 0L1 1'/>"
                + "<path class='arrow' fill='none' stroke='#000' d='M0 0L1 1'/>"
                + "<path class='logo' fill='#fff' d='M0 0L1 1'/>");
    assertThat(drawing.shapes())
        .extracting(Shape::fill)
        .containsExactly(
            Optional.of(Paint.Ink.SKIN_LIGHT),
            Optional.empty(),
            Optional.of(new Paint.Fixed(Rgb.WHITE)));
    assertThat(drawing.shapes())
        .extracting(Shape::stroke)
        .containsExactly(
            Optional.of(Paint.Ink.LINE), Optional.of(Paint.Ink.ARROW), Optional.empty());
  }

  @Test
  void whatEditorsAddBesideTheDrawingIsPassedOver() throws ProblemException {
    Drawing drawing =
        read(
            "<defs id='d'/><sodipodi:namedview xmlns:sodipodi='http://s'><x/></sodipodi:namedview>"
                + "<metadata><a xmlns='http://m'/></metadata><title>T</title>"
                + "<path id='p' d='M0 0L1 1'/>");
    assertThat(drawing.shapes()).hasSize(1);
  }
}
