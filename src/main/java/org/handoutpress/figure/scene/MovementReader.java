package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.figure.rig.Landmark;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Vec3;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads the lines of a picture: arrows and guides. */
final class MovementReader {
  private static final String THROUGH = "through";

  private MovementReader() {}

  static Scene.Movement movement(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    Optional<Landmark> from =
        fields.optionalText("from").flatMap(f -> values.constant(f, Landmark.class));
    List<Vec3> points = new ArrayList<>();
    fields.array(THROUGH).forEach(item -> points.add(values.point(item)));
    if (fields.has(THROUGH) && points.size() < (fields.has("from") ? 1 : 2)) {
      fields.problem(
          fields.place(),
          Code.BAD_VALUE,
          "An arrow needs two points or more, or one and the part it starts from.",
          "Write \"through\" as a list of points [x, y] or [x, y, z]; \"from\" names a part.");
    }
    Optional<Layer> under =
        fields.optionalText("under").flatMap(u -> values.constant(u, Layer.class));
    fields.end();
    return new Scene.Movement(from, points, under);
  }

  static Scene.Guide guide(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    List<Json> items = fields.array(THROUGH);
    List<Stop> stops = new ArrayList<>();
    items.forEach(item -> stop(values, item).ifPresent(stops::add));
    if (fields.has(THROUGH) && items.size() < 2) {
      fields.problem(
          fields.place(),
          Code.BAD_VALUE,
          "A guide needs two ends.",
          "Write \"through\" as a list of parts (\"near-knee\") and points [x, y, z].");
    }
    fields.end();
    return new Scene.Guide(stops);
  }

  private static Optional<Stop> stop(FigureFields values, Json item) {
    return item instanceof JsonString name
        ? values.constant(name, Landmark.class).map(Stop.Part::new)
        : Optional.of(new Stop.Point(values.point(item)));
  }
}
