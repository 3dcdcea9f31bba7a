package org.handoutpress.figure.png;

import java.nio.ByteBuffer;
import java.util.function.DoubleUnaryOperator;

/** A tone curve of a profile: ISO 15076-1, 10.6 curveType and 10.18 parametricCurveType. */
final class IccCurve {
  private static final int CURVE = 0x63757276;
  private static final int PARAMETRIC = 0x70617261;
  private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

  private IccCurve() {}

  /** From the sample to light, both 0 to 1. */
  static DoubleUnaryOperator of(ByteBuffer tag) {
    int type = tag.getInt(0);
    if (type == CURVE) {
      return table(tag, tag.getInt(8));
    }
    if (type == PARAMETRIC) {
      return parametric(tag, tag.getShort(8));
    }
    throw new IllegalArgumentException("no curve");
  }

  private static DoubleUnaryOperator table(ByteBuffer tag, int count) {
    if (count == 0) {
      return v -> v;
    }
    if (count == 1) {
      double gamma = (tag.getShort(12) & 0xFFFF) / 256.0;
      return v -> StrictMath.pow(v, gamma);
    }
    tag.getShort(12 + 2 * (count - 1));
    return v -> {
      int at = Math.min(count - 2, (int) (v * (count - 1)));
      double low = (tag.getShort(12 + 2 * at) & 0xFFFF) / 65535.0;
      double high = (tag.getShort(14 + 2 * at) & 0xFFFF) / 65535.0;
      return low + (high - low) * (v * (count - 1) - at);
    };
  }

  private static DoubleUnaryOperator parametric(ByteBuffer tag, int kind) {
    double[] p = new double[7];
    for (int i = 0; i < PARAMETERS[kind]; i++) {
      p[i] = tag.getInt(12 + 4 * i) / 65536.0;
    }
    double a = kind == 0 ? 1 : p[1];
    double from = kind == 0 ? 0 : kind < 3 ? -p[2] / a : p[4];
    double above = kind == 2 ? p[3] : p[5];
    double below = kind == 2 ? p[3] : p[6];
    double slope = kind < 3 ? 0 : p[3];
    return v ->
        v >= from ? StrictMath.pow(Math.max(0, a * v + p[2]), p[0]) + above : slope * v + below;
  }
}
