package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.figure.look.Hair;

/**
 * The form of hair or of a scarf, and where the skin begins.
 *
 * @param form empty if the head is bald on top
 * @param hairline by (azimuth, height) from the forehead down the left side to the chin; of a bald
 *     head the edge of the ring of hair
 * @param strands lines that part the hair, on its form
 */
record HairCut(
    Optional<HeadForm> form,
    List<double[]> hairline,
    List<List<double[]>> strands,
    boolean ears,
    double parting) {
  private static final int STEPS = 8;

  private static final HairCut BUN =
      cut(
          new double[][] {
            {-.295, -.235, -.275, .05},
            {-.27, -.17, -.33, .17},
            {-.20, -.09, -.395, .29},
            {-.10, .0, -.455, .35},
            {.0, .06, -.485, .378},
            {.10, .13, -.492, .388},
            {.20, .23, -.478, .388},
            {.30, .315, -.447, .372},
            {.40, .30, -.385, .34},
            {.47, .25, -.30, .285},
            {.52, .16, -.195, .20},
            {.545, .04, -.06, .06}
          },
          new double[][] {
            {0, .385},
            {25, .375},
            {46, .335},
            {63, .25},
            {73, .16},
            {80, .10},
            {88, .05},
            {96, -.04},
            {112, -.14},
            {128, -.20},
            {136, -.24}
          },
          true,
          new double[][] {{20, .43}, {60, .42}, {110, .38}, {150, .36}},
          new double[][] {{92, .20}, {115, .24}, {140, .25}, {165, .27}});

  private static final HairCut SHORT =
      cut(
          new double[][] {
            {-.30, -.02, -.25, .23},
            {-.285, .01, -.32, .30},
            {-.24, .03, -.385, .352},
            {-.15, .05, -.445, .39},
            {-.05, .07, -.49, .405},
            {.08, .12, -.515, .41},
            {.20, .24, -.51, .405},
            {.32, .345, -.475, .385},
            {.42, .33, -.40, .345},
            {.49, .26, -.31, .275},
            {.54, .16, -.19, .18},
            {.562, .03, -.06, .05}
          },
          new double[][] {
            {0, .335},
            {22, .31},
            {40, .26},
            {54, .19},
            {64, .10},
            {72, .0},
            {78, -.08},
            {90, -.16},
            {112, -.22},
            {136, -.26}
          },
          false,
          new double[][] {{15, .46}, {45, .40}, {72, .28}, {88, .10}},
          new double[][] {{100, .36}, {120, .22}, {128, .05}, {124, -.12}},
          new double[][] {{150, .32}, {160, .15}, {160, -.05}});

  private static final HairCut CURLY =
      cut(
          new double[][] {
            {-.215, -.20, -.30, .16},
            {-.19, -.12, -.38, .26},
            {-.12, -.06, -.445, .335},
            {-.03, .0, -.49, .372},
            {.08, .08, -.515, .388},
            {.20, .22, -.512, .392},
            {.31, .335, -.485, .382},
            {.41, .35, -.42, .35},
            {.49, .29, -.325, .29},
            {.55, .17, -.20, .19},
            {.575, .04, -.07, .06}
          },
          new double[][] {
            {0, .36},
            {20, .357},
            {40, .335},
            {54, .29},
            {60, .22},
            {66, .17},
            {74, .15},
            {79, .08},
            {82, .0},
            {88, -.015},
            {93, .05},
            {104, .03},
            {112, -.06},
            {122, -.15},
            {130, -.19},
            {136, -.21}
          },
          true);

  private static final HairCut BALD =
      new HairCut(
          Optional.empty(),
          curve(
              new double[][] {
                {180, .20},
                {150, .18},
                {124, .14},
                {100, .11},
                {84, .08},
                {78, .02},
                {84, -.02},
                {92, .03},
                {104, .02},
                {112, -.07},
                {128, -.16},
                {150, -.19},
                {180, -.20}
              }),
          List.of(),
          true,
          0);

  private static final HairCut HEADSCARF =
      cut(
          new double[][] {
            {-.60, .10, -.20, .22},
            {-.56, .20, -.29, .275},
            {-.50, .28, -.33, .30},
            {-.40, .30, -.37, .325},
            {-.28, .29, -.42, .355},
            {-.15, .28, -.47, .385},
            {-.02, .28, -.51, .402},
            {.10, .30, -.53, .41},
            {.22, .34, -.52, .405},
            {.33, .36, -.48, .385},
            {.42, .335, -.405, .345},
            {.50, .26, -.30, .27},
            {.545, .16, -.19, .17},
            {.565, .03, -.06, .05}
          },
          new double[][] {
            {0, .325},
            {22, .318},
            {40, .28},
            {54, .20},
            {62, .08},
            {65, -.05},
            {65, -.18},
            {63, -.30},
            {60, -.38},
            {54, -.44},
            {30, -.468}
          },
          false,
          new double[][] {{66, -.36}, {90, -.26}, {120, -.14}, {150, -.08}},
          new double[][] {{60, .30}, {90, .25}, {120, .16}, {145, .10}});

  static HairCut of(Hair.Style style) {
    return switch (style) {
      case BUN -> BUN;
      case SHORT -> SHORT;
      case CURLY -> CURLY;
      case BALD -> BALD;
      case HEADSCARF -> HEADSCARF;
    };
  }

  /** The edge of the skin all around: down the left side and up the right one. */
  List<double[]> skin() {
    double[] last = hairline.get(hairline.size() - 1);
    List<double[]> left = new ArrayList<>(hairline);
    for (double y = last[1] - .012; y > -.474; y -= .012) {
      left.add(new double[] {last[0], y});
    }
    left.add(new double[] {last[0], -.474});
    return parted(around(left));
  }

  /** The ring of hair of a bald head. */
  List<double[]> ring() {
    List<double[]> out = new ArrayList<>(hairline);
    for (int i = hairline.size() - 1; i >= 0; i--) {
      out.add(new double[] {360 - hairline.get(i)[0], hairline.get(i)[1]});
    }
    return out;
  }

  private List<double[]> parted(List<double[]> edge) {
    List<double[]> out = new ArrayList<>();
    for (double[] p : edge) {
      boolean forehead = p[1] > .1 && p[0] < 0;
      double lift = forehead ? parting * StrictMath.sin(StrictMath.toRadians(-2.6 * p[0])) : 0;
      out.add(new double[] {p[0], p[1] + Math.max(0, lift)});
    }
    return out;
  }

  /** A curve on the left side, and back on the right one. */
  static List<double[]> around(List<double[]> left) {
    List<double[]> out = new ArrayList<>(left);
    for (int i = left.size() - 1; i >= 0; i--) {
      out.add(new double[] {-left.get(i)[0], left.get(i)[1]});
    }
    return out;
  }

  static List<double[]> curve(double[][] points) {
    List<double[]> out = new ArrayList<>();
    for (int i = 0; i + 1 < points.length; i++) {
      double[] a = points[i];
      double[] b = points[i + 1];
      for (int k = 0; k < STEPS; k++) {
        double t = (double) k / STEPS;
        out.add(new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t});
      }
    }
    out.add(points[points.length - 1]);
    return out;
  }

  private static HairCut cut(
      double[][] form, double[][] hairline, boolean ears, double[][]... strands) {
    List<List<double[]>> lines = new ArrayList<>();
    for (double[][] strand : strands) {
      List<double[]> left = curve(strand);
      lines.add(left);
      lines.add(left.stream().map(p -> new double[] {-p[0], p[1]}).toList());
    }
    return new HairCut(
        Optional.of(new HeadForm(form)), curve(hairline), lines, ears, ears ? 0 : .06);
  }
}
