package org.handoutpress.figure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.geom.Rgb;
import org.junit.jupiter.api.Test;

/** Each check of a drawing sees the fault that is planted for it. */
class DrawingChecksTest {
  private static final double[][] SQUARE = {{20, 20}, {120, 20}, {120, 120}, {20, 120}};

  private static Outline polygon(boolean closed, double[]... points) {
    List<Outline.Segment> segments = new ArrayList<>();
    for (double[] p : points) {
      segments.add(
          segments.isEmpty() ? new Outline.MoveTo(p[0], p[1]) : new Outline.LineTo(p[0], p[1]));
    }
    if (closed) {
      segments.add(new Outline.Close());
    }
    return new Outline(segments);
  }

  private static Shape lined(Outline outline) {
    return new Shape(outline, Optional.of(Ink.SKIN_LIGHT), Optional.of(Ink.LINE), 3, false);
  }

  private static List<Finding> of(Shape... shapes) {
    return Inspection.of(new Drawing(200, 200, List.of(shapes)));
  }

  @Test
  void findsNothingInASquare() {
    assertThat(of(lined(polygon(true, SQUARE)))).isEmpty();
  }

  @Test
  void seesAnOutlineThatCrossesItself() {
    double[][] eight = {{20, 20}, {150, 120}, {150, 20}, {20, 180}};
    assertThat(of(lined(polygon(true, eight))))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("(skin-light)", "crosses itself"));
  }

  @Test
  void seesAnOpenOutline() {
    assertThat(of(lined(polygon(false, SQUARE))))
        .anySatisfy(f -> assertThat(f.what()).contains("is open"));
  }

  @Test
  void seesAPartInTwoPieces() {
    List<Outline.Segment> two = new ArrayList<>(polygon(true, SQUARE).segments());
    two.addAll(polygon(true, new double[][] {{140, 20}, {190, 20}, {190, 80}}).segments());
    assertThat(of(lined(new Outline(two))))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("come apart"));
  }

  @Test
  void seesAPointThatIsNoNumber() {
    double[][] points = {{20, 20}, {120, Double.NaN}, {120, 120}, {20, 120}};
    assertThat(of(lined(polygon(true, points))))
        .anySatisfy(f -> assertThat(f.what()).contains("no number"));
  }

  @Test
  void seesLinesThatAreLeftOut() {
    Shape area = lined(polygon(true, SQUARE));
    double[][] half = {{0, 0}, {200, 0}, {200, 70}, {0, 70}};
    double[][] corner = {{0, 0}, {60, 0}, {0, 60}};
    assertThat(of(area, Shape.filled(polygon(true, corner), Ink.SKIN_LIGHT))).isEmpty();
    assertThat(of(area, Shape.filled(polygon(true, half), Ink.SKIN_LIGHT)))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).startsWith("Only 50 % of the outline"));
  }

  @Test
  void seesAnArrowOutsideTheFrame() {
    double[][] points = {{150, 20}, {203, 20}, {203, 30}};
    assertThat(of(Shape.filled(polygon(true, points), Ink.ARROW)))
        .singleElement()
        .satisfies(
            f -> assertThat(f.what()).isEqualTo("An arrow leaves the frame of the picture."));
  }

  @Test
  void seesHalfALineOutsideTheFrame() {
    double[][] points = {{1, 20}, {120, 20}, {120, 120}};
    assertThat(of(lined(polygon(true, points))))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).startsWith("A line leaves the frame"));
  }

  @Test
  void seesAPartThatIsASpeckOrTooLarge() {
    double[][] small = {{20, 20}, {60, 20}, {60, 55}, {20, 55}};
    Shape sleeve =
        new Shape(
            polygon(true, small), Optional.of(Ink.CLOTH_TEAL), Optional.of(Ink.LINE), 3, false);
    assertThat(of(sleeve)).hasSize(1);
    double[][] large = {{2, 2}, {398, 2}, {398, 398}, {2, 398}};
    assertThat(new SaneAreas().find(new Drawing(400, 400, List.of(lined(polygon(true, large))))))
        .singleElement()
        .satisfies(f -> assertThat(f.what()).contains("no part of a body"));
  }

  @Test
  void leavesOtherPeoplesPicturesAlone() {
    Paint black = new Paint.Fixed(new Rgb(0, 0, 0));
    double[][] eight = {{20, 20}, {150, 120}, {150, 20}, {20, 350}};
    assertThat(of(Shape.filled(polygon(true, eight), black))).isEmpty();
  }
}
