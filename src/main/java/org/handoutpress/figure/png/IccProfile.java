package org.handoutpress.figure.png;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.zip.InflaterInputStream;

/**
 * A profile of three tone curves and three colours, which is what cameras and screens have: ISO
 * 15076-1, 8.3.3. Profiles of another make are not read.
 *
 * @param toSrgb linear red, green, blue to those of sRGB, row by row
 */
record IccProfile(
    DoubleUnaryOperator red,
    DoubleUnaryOperator green,
    DoubleUnaryOperator blue,
    List<Double> toSrgb) {
  private static final int MAX_BYTES = 1_000_000;
  private static final int MAX_TAGS = 100;
  private static final int SPACE = 16;
  private static final int TAGS = 128;

  /** XYZ of the profile connection space (D50) to linear sRGB, the inverse of sRGB's profile. */
  private static final double[][] FROM_XYZ = {
    {3.1341359, -1.6173863, -0.4906619},
    {-0.9787955, 1.9162544, 0.0334427},
    {0.0719554, -0.2289769, 1.4053860},
  };

  private static final List<Double> SAME = List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0);

  /** The profile in an iCCP chunk: a name, a zero, a method, and the profile deflated. */
  static Optional<IccProfile> inChunk(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    int start = Math.min(chunk.length, name + 2);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
      return of(ByteBuffer.wrap(in.readNBytes(MAX_BYTES)));
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<IccProfile> of(ByteBuffer profile) {
    int space = profile.getInt(SPACE);
    if (space == name("GRAY")) {
      DoubleUnaryOperator curve = IccCurve.of(tag(profile, "kTRC"));
      return Optional.of(new IccProfile(curve, curve, curve, SAME));
    }
    if (space != name("RGB ")) {
      return Optional.empty();
    }
    return Optional.of(
        new IccProfile(
            IccCurve.of(tag(profile, "rTRC")),
            IccCurve.of(tag(profile, "gTRC")),
            IccCurve.of(tag(profile, "bTRC")),
            matrix(tag(profile, "rXYZ"), tag(profile, "gXYZ"), tag(profile, "bXYZ"))));
  }

  private static int name(String tag) {
    return ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  private static ByteBuffer tag(ByteBuffer profile, String tag) {
    int count = Math.min(MAX_TAGS, profile.getInt(TAGS));
    for (int i = 0; i < count; i++) {
      int entry = TAGS + 4 + 12 * i;
      if (profile.getInt(entry) == name(tag)) {
        return profile.slice(profile.getInt(entry + 4), profile.getInt(entry + 8));
      }
    }
    throw new IllegalArgumentException("no " + tag);
  }

  private static List<Double> matrix(ByteBuffer... colours) {
    double[] matrix = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int colour = 0; colour < 3; colour++) {
        for (int xyz = 0; xyz < 3; xyz++) {
          double part = colours[colour].getInt(8 + 4 * xyz) / 65536.0;
          matrix[3 * row + colour] += FROM_XYZ[row][xyz] * part;
        }
      }
    }
    keepWhite(matrix);
    return Arrays.stream(matrix).boxed().toList();
  }

  // Profiles are rounded; without this a white or a grey could take a tint.
  private static void keepWhite(double[] matrix) {
    for (int row = 0; row < 9; row += 3) {
      double white = matrix[row] + matrix[row + 1] + matrix[row + 2];
      if (white <= 0) {
        throw new IllegalArgumentException("no white");
      }
      for (int i = row; i < row + 3; i++) {
        matrix[i] /= white;
      }
    }
  }
}
