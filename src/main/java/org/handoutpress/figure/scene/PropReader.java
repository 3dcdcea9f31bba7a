package org.handoutpress.figure.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Prop;
import org.handoutpress.figure.rig.Prop.Depth;
import org.handoutpress.figure.rig.Vec3;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads a prop of a pose. */
final class PropReader {
  private static final List<String> SIDES = List.of("left", "right");

  private final JsonFields fields;
  private final FigureFields values;

  private PropReader(JsonFields fields) {
    this.fields = fields;
    values = new FigureFields(fields);
  }

  static Optional<Prop> read(JsonFields fields) {
    PropReader reader = new PropReader(fields);
    Optional<Prop.Kind> kind = reader.values.constant(fields.text("kind"), Prop.Kind.class);
    Prop prop = reader.prop(kind.orElse(Prop.Kind.CUSHION));
    fields.end();
    return kind.map(k -> prop);
  }

  private Prop prop(Prop.Kind kind) {
    List<Double> at = values.numbers("at", 2);
    double base = values.number("above", 0);
    Vec3 size = values.optionalPoint("size").orElse(kind.size());
    if (size.x() <= 0 || size.y() <= 0 || size.z() <= 0) {
      fields.problem(
          fields.placeOf("size"),
          Code.BAD_VALUE,
          "A size must be three lengths above 0.",
          "Write [length, height, depth] in thousandths of the body height.");
    }
    return new Prop(kind, new Vec3(at.get(0), base, at.get(1)), size, facesLeft(), depth(kind));
  }

  private boolean facesLeft() {
    Optional<JsonString> faces = fields.optionalText("faces");
    faces.filter(f -> !SIDES.contains(f.value())).ifPresent(f -> values.unknown(f, SIDES));
    return faces.map(f -> f.value().equals("left")).orElse(false);
  }

  private Depth depth(Prop.Kind kind) {
    Optional<JsonString> layer = fields.optionalText("layer");
    if (layer.isEmpty()) {
      return kind.surrounds() ? new Depth.Front() : new Depth.Behind();
    }
    return switch (layer.get().value()) {
      case "behind" -> new Depth.Behind();
      case "front" -> new Depth.Front();
      default -> under(layer.get());
    };
  }

  private Depth under(JsonString name) {
    for (Layer layer : Layer.values()) {
      if (FigureFields.written(layer).equals(name.value())) {
        return new Depth.Under(layer);
      }
    }
    Stream<String> layers = Stream.of(Layer.values()).map(FigureFields::written);
    values.unknown(name, Stream.concat(Stream.of("behind", "front"), layers).toList());
    return new Depth.Behind();
  }
}
