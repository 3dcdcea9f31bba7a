package org.handoutpress.figure.png;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.handoutpress.figure.Srgb;

/**
 * Colours of a file to sRGB. What the file says of them is used in the order of ISO/IEC 15948,
 * 12.14: its profile, that it is sRGB, its gamma; a file that says nothing is sRGB.
 */
final class PngColours {
  private static final int GAMMA_UNIT = 100_000;

  /** 1/2.2, what files in sRGB say, give or take a rounding. */
  private static final int SRGB_GAMMA = 45_455;

  private static final int NEAR = 1_000;
  private static final double[] SAME = {1, 0, 0, 0, 1, 0, 0, 0, 1};
  private static final PngColours SRGB = new PngColours(new double[0][], SAME);

  private final double[][] light;
  private final double[] matrix;

  private PngColours(double[][] light, double[] matrix) {
    this.light = light;
    this.matrix = matrix;
  }

  static PngColours of(PngChunks chunks) {
    Optional<IccProfile> profile = chunks.get("iCCP").flatMap(IccProfile::inChunk);
    if (profile.isPresent()) {
      return of(profile.get());
    }
    Optional<byte[]> gamma = chunks.get("gAMA").filter(g -> g.length == 4);
    if (gamma.isEmpty() || chunks.get("sRGB").isPresent() || chunks.get("iCCP").isPresent()) {
      return SRGB;
    }
    int value = ByteBuffer.wrap(gamma.get()).getInt();
    return value <= 0 || Math.abs(value - SRGB_GAMMA) < NEAR ? SRGB : ofGamma(value);
  }

  private static PngColours ofGamma(int gamma) {
    double[] curve = curve(v -> StrictMath.pow(v, (double) GAMMA_UNIT / gamma));
    return new PngColours(new double[][] {curve, curve, curve}, SAME);
  }

  private static PngColours of(IccProfile profile) {
    double[][] light = {
      curve(profile.red()), curve(profile.green()), curve(profile.blue()),
    };
    return new PngColours(
        light, profile.toSrgb().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double[] curve(DoubleUnaryOperator toLight) {
    double[] table = new double[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = toLight.applyAsDouble(i / 255.0);
    }
    return table;
  }

  /** The colour as 0xRRGGBB. */
  int srgb(int red, int green, int blue) {
    if (light.length == 0) {
      return red << 16 | green << 8 | blue;
    }
    double r = light[0][red];
    double g = light[1][green];
    double b = light[2][blue];
    return channel(0, r, g, b) << 16 | channel(3, r, g, b) << 8 | channel(6, r, g, b);
  }

  private int channel(int row, double r, double g, double b) {
    return Srgb.encode(matrix[row] * r + matrix[row + 1] * g + matrix[row + 2] * b);
  }
}
