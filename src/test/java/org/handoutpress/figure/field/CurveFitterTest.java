package org.handoutpress.figure.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveFitterTest {
  private static final List<Vec2> CORNERS =
      List.of(new Vec2(0, 0), new Vec2(90, 10), new Vec2(110, 80), new Vec2(20, 60));

  private static double distance(Vec2 p, List<Bezier> curves) {
    double best = Double.MAX_VALUE;
    for (Bezier curve : curves) {
      for (int i = 0; i <= 200; i++) {
        best = Math.min(best, curve.at(i / 200.0).distance(p));
      }
    }
    return best;
  }

  @Test
  void noPointIsFartherFromTheCurveThanTheTolerance() {
    Loop loop = CatmullRom.closed(CORNERS, 40);
    List<Bezier> curves = new CurveFitter(.3).closed(loop);
    assertThat(loop.points()).allSatisfy(p -> assertThat(distance(p, curves)).isLessThan(.32));
    assertThat(curves).hasSizeLessThan(16);
  }

  @Test
  void curvesFollowEachOtherAndClose() {
    List<Bezier> curves = new CurveFitter(.3).closed(CatmullRom.closed(CORNERS, 40));
    for (int i = 0; i < curves.size(); i++) {
      assertThat(curves.get((i + 1) % curves.size()).a()).isEqualTo(curves.get(i).d());
    }
  }

  @Test
  void aStraightLineNeedsOneCurve() {
    List<Vec2> points = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      points.add(new Vec2(i, 2 * i));
    }
    List<Bezier> curves = new CurveFitter(.1).open(points);
    assertThat(curves).hasSize(1);
    assertThat(curves.get(0).at(.5).distance(new Vec2(10, 20))).isLessThan(.01);
  }
}
