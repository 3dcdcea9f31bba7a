package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.field.Profile;
import org.handoutpress.figure.rig.Build;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonReader;

/** Reads a build file: {@code illustrations/schema/build.schema.json} describes its keys. */
final class BuildReader {
  private static final double THINNEST = 5;
  private static final double THICKEST = 200;

  private final JsonFields fields;

  private BuildReader(JsonFields fields) {
    this.fields = fields;
  }

  /**
   * Reads a build; what the file leaves out is as in {@link Build#SLENDER}.
   *
   * @throws ProblemException with every fault and its place
   */
  static Build read(String fileName, byte[] bytes) throws ProblemException {
    Problems problems = new Problems();
    Optional<Build> build =
        JsonReader.read(fileName, bytes, problems)
            .map(d -> new BuildReader(d.fields(problems)).build());
    problems.throwIfAny();
    return build.orElseThrow();
  }

  private Build build() {
    Build plain = Build.SLENDER;
    FigureFields values = new FigureFields(fields);
    Build build =
        new Build(
            profile("torso", -58, 305, 3, plain.torso()),
            profile("thigh", 0, 1, 2, plain.thigh()),
            profile("shin", 0, 1, 2, plain.shin()),
            profile("upperArm", 0, 1, 2, plain.upperArm()),
            profile("forearm", 0, 1, 2, plain.forearm()),
            values.number("shoulder", plain.shoulder()),
            values.number("hip", plain.hip()),
            values.number("neck", plain.neck()));
    fields.end();
    return build;
  }

  private Profile profile(String key, double from, double to, int values, Profile otherwise) {
    if (fields.value(key).isEmpty()) {
      return otherwise;
    }
    List<double[]> rows = new ArrayList<>();
    for (Json row : fields.array(key)) {
      rows.add(row(row, values));
    }
    int last = rows.size() - 1;
    boolean rises = last > 0;
    for (int i = 1; i <= last; i++) {
      rises &= rows.get(i)[0] > rows.get(i - 1)[0];
    }
    if (rises && rows.get(0)[0] == from && rows.get(last)[0] == to) {
      return new Profile(rows.toArray(double[][]::new));
    }
    fields.problem(
        fields.placeOf(key),
        Code.BAD_VALUE,
        "The stations of this table must rise from " + text(from) + " to " + text(to) + ".",
        "Begin the first row with " + text(from) + " and the last with " + text(to) + ".");
    return otherwise;
  }

  private double[] row(Json row, int values) {
    double[] out = new double[values + 1];
    List<Json> items = row instanceof JsonArray list ? list.items() : List.of();
    boolean right = items.size() == out.length;
    for (int i = 0; right && i < out.length; i++) {
      right = items.get(i) instanceof JsonNumber;
      out[i] = right ? ((JsonNumber) items.get(i)).value().doubleValue() : 0;
      right &= i == 0 || (out[i] >= THINNEST && out[i] <= THICKEST);
    }
    if (!right) {
      fields.problem(
          row.place(),
          Code.BAD_VALUE,
          "A row must be a station and " + values + " measures from 5 to 200.",
          "Write [station, front, back" + (values > 2 ? ", half width]." : "]."));
    }
    return out;
  }

  private static String text(double station) {
    return Integer.toString((int) station);
  }
}
