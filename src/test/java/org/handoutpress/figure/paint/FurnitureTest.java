package org.handoutpress.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.Outline;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Prop;
import org.handoutpress.figure.rig.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FurnitureTest {
  private static final Camera SIDE = new Camera(0, 0);
  private static final Camera USUAL = new Camera(-10, 6);

  private static Prop prop(Prop.Kind kind, boolean facesLeft, Prop.Depth near) {
    return new Prop(kind, new Vec3(0, 0, 0), kind.size(), facesLeft, near);
  }

  private static List<Shape> all(Furniture furniture) {
    List<Shape> all = new ArrayList<>(furniture.far());
    all.addAll(furniture.near());
    return all;
  }

  // Points of the picture plane, y upwards.
  private static List<Vec2> points(List<Shape> shapes) {
    return shapes.stream()
        .flatMap(s -> s.outline().segments().stream())
        .flatMap(s -> at(s).stream())
        .toList();
  }

  private static Optional<Vec2> at(Outline.Segment segment) {
    if (segment instanceof Outline.MoveTo m) {
      return Optional.of(new Vec2(m.x(), -m.y()));
    }
    return segment instanceof Outline.LineTo l
        ? Optional.of(new Vec2(l.x(), -l.y()))
        : Optional.empty();
  }

  @ParameterizedTest
  @EnumSource(Prop.Kind.class)
  void standsOnTheFloorInItsOwnInks(Prop.Kind kind) {
    List<Shape> shapes = all(Furniture.of(prop(kind, false, new Prop.Depth.Front()), SIDE));
    assertThat(shapes).allSatisfy(s -> assertThat(s.fill()).contains(Ink.PROP));
    double lowest = points(shapes).stream().mapToDouble(Vec2::y).min().orElseThrow();
    assertThat(lowest).isCloseTo(0, within(30.0)).isGreaterThanOrEqualTo(0);
    double right = points(shapes).stream().mapToDouble(Vec2::x).max().orElseThrow();
    assertThat(right).isCloseTo(kind.size().x() / 2, within(30.0));
  }

  @Test
  void theSeatOfAChairIsAtItsHeightAndItsBackBehindWhoSits() {
    for (boolean left : new boolean[] {false, true}) {
      List<Shape> shapes =
          all(Furniture.of(prop(Prop.Kind.CHAIR, left, new Prop.Depth.Front()), SIDE));
      List<Vec2> above =
          points(shapes).stream().filter(p -> p.y() > Prop.Kind.CHAIR.size().y() + 1).toList();
      assertThat(above).isNotEmpty().allSatisfy(p -> assertThat(p.x() > 0).isEqualTo(left));
    }
  }

  @Test
  void aPersonSitsBetweenTheFarAndTheNearLegs() {
    Furniture chair = Furniture.of(prop(Prop.Kind.CHAIR, false, new Prop.Depth.Front()), USUAL);
    double far = points(chair.far()).stream().mapToDouble(Vec2::y).min().orElseThrow();
    double near = points(chair.near()).stream().mapToDouble(Vec2::y).min().orElseThrow();
    assertThat(near).isLessThan(far);
  }

  @Test
  void aCushionIsWhollyWhereThePoseWantsIt() {
    Furniture behind = Furniture.of(prop(Prop.Kind.CUSHION, false, new Prop.Depth.Behind()), USUAL);
    Furniture front = Furniture.of(prop(Prop.Kind.CUSHION, false, new Prop.Depth.Front()), USUAL);
    assertThat(behind.near()).isEmpty();
    assertThat(front.far()).isEmpty();
    assertThat(front.near()).isEqualTo(behind.far());
  }
}
