package org.handoutpress.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {
  static Stream<String> ids() throws IOException, ProblemException {
    return Shipped.poses().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyPartIsInOnePiece(String id) throws IOException, ProblemException {
    Pose pose = Shipped.poses().get(id);
    for (Look look : Shipped.looks().values()) {
      Figure.layers(Person.of(pose, look), List.of())
          .forEach((layer, pieces) -> pieces.forEach(p -> p.fields().forEach(f -> one(layer, f))));
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anArmAndItsHandHaveOneClosedOutline(String id) throws IOException, ProblemException {
    Map<Layer, List<Piece>> layers =
        Figure.layers(Person.of(Shipped.poses().get(id), Look.PLAIN), List.of());
    for (Layer arm : List.of(Layer.NEAR_ARM, Layer.FAR_ARM)) {
      for (Piece piece : layers.get(arm)) {
        piece.fields().forEach(f -> assertThat(outer(f)).as("%s", arm).hasSize(1));
      }
    }
  }

  private static List<Loop> outer(Field field) {
    return field.contours().stream().filter(l -> l.area() > 0).toList();
  }

  private static void one(Layer layer, Field field) {
    List<Loop> loops = Contour.loops(field);
    double all = loops.stream().mapToDouble(Loop::area).filter(a -> a > 0).sum();
    double largest = loops.stream().mapToDouble(Loop::area).max().orElse(0);
    assertThat(largest).as("%s", layer).isGreaterThan(250).isGreaterThan(.95 * all);
  }

  @Test
  void hatchLinesStayInsideTheirArea() {
    Loop square =
        new Loop(List.of(new Vec2(0, 0), new Vec2(100, 0), new Vec2(100, 100), new Vec2(0, 100)));
    List<List<Vec2>> strokes = Hatch.strokes(List.of(square));
    assertThat(strokes).hasSizeBetween(16, 19);
    assertThat(strokes)
        .allSatisfy(
            s -> {
              Vec2 way = s.get(1).minus(s.get(0));
              assertThat(way.y()).isCloseTo(way.x(), within(1e-9));
              assertThat(s).allSatisfy(p -> assertThat(p.x()).isBetween(-1e-9, 100 + 1e-9));
              assertThat(s).allSatisfy(p -> assertThat(p.y()).isBetween(-1e-9, 100 + 1e-9));
            });
  }
}
