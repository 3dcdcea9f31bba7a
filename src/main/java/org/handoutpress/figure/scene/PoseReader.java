package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Direction;
import org.handoutpress.figure.rig.HeadPose;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.LimbTarget;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.SidePose;
import org.handoutpress.figure.rig.Vec3;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonReader;
import org.handoutpress.json.JsonString;

/** Reads a pose file; its keys are described in {@code illustrations/schema/pose.schema.json}. */
public final class PoseReader {
  private static final double HEM = 34;
  private static final int SPINE_PARTS = 4;

  private PoseReader() {}

  /**
   * Reads a pose.
   *
   * @throws ProblemException with every fault and its place
   */
  public static Pose read(String fileName, byte[] bytes) throws ProblemException {
    Problems problems = new Problems();
    Optional<Pose> pose =
        JsonReader.read(fileName, bytes, problems).map(d -> pose(d.fields(problems)));
    problems.throwIfAny();
    return pose.orElseThrow();
  }

  private static Pose pose(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    Pose pose =
        new Pose(
            camera(fields.object("camera")),
            values.point("hips"),
            values.directions("spine", SPINE_PARTS),
            values.number("pelvisTwist", 0),
            values.number("chestTwist", 0),
            head(fields.object("head")),
            side(fields.object("near"), false),
            side(fields.object("far"), true),
            values.number("hem", HEM),
            layers(fields, values),
            folds(fields, values),
            ContactReader.read(fields),
            fields.optionalObjects("props").stream()
                .flatMap(p -> PropReader.read(p).stream())
                .toList());
    fields.end();
    return pose;
  }

  private static Camera camera(JsonFields fields) {
    Camera camera = new Camera(fields.number("yaw"), fields.number("pitch"));
    fields.end();
    return camera;
  }

  private static HeadPose head(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    HeadPose head =
        new HeadPose(
            values.direction("neck"),
            values.direction("crown"),
            values.optionalPoint("up"),
            values.optionalPoint("face"),
            values.flag("eyesClosed", false));
    fields.end();
    return head;
  }

  private static SidePose side(JsonFields fields, boolean far) {
    FigureFields values = new FigureFields(fields);
    Optional<JsonFields> foot = fields.optionalObject("foot");
    SidePose side =
        new SidePose(
            limb(fields.object("arm")),
            limb(fields.object("leg")),
            fields
                .optionalObject("hand")
                .map(h -> HandReader.read(h, far))
                .orElseGet(() -> HandReader.resting(far)),
            foot.flatMap(f -> new FigureFields(f).optionalPoint("up")),
            foot.map(f -> new FigureFields(f).number("toes", 0)).orElse(0.0),
            values.optionalPoint("shoulder").orElse(new Vec3(0, 0, 0)),
            values.flag("armShaded", far),
            values.flag("legShaded", far));
    foot.ifPresent(JsonFields::end);
    fields.end();
    return side;
  }

  private static LimbTarget limb(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    LimbTarget limb = fields.has("directions") ? directions(values) : reach(values);
    fields.end();
    return limb;
  }

  private static LimbTarget directions(FigureFields values) {
    List<Direction> d = values.directions("directions", 3);
    return new LimbTarget.Directions(d.get(0), d.get(1), d.get(2));
  }

  private static LimbTarget reach(FigureFields values) {
    Vec3 to = values.point("to");
    OptionalDouble z = values.third("to");
    Optional<Vec3> pole = values.optionalPoint("pole");
    double bend = values.number("bend", 1);
    return new LimbTarget.Reach(to.x(), to.y(), z, pole, bend, values.direction("end"));
  }

  private static List<Layer> layers(JsonFields fields, FigureFields values) {
    List<Layer> layers = new ArrayList<>();
    for (JsonString name : fields.texts("layers")) {
      values.constant(name, Layer.class).ifPresent(layers::add);
    }
    if (fields.has("layers") && layers.stream().distinct().count() != Layer.values().length) {
      fields.problem(
          fields.value("layers").orElseThrow().place(),
          Code.BAD_VALUE,
          "The layers must name each of the " + Layer.values().length + " parts once.",
          "List far-arm, far-leg, pelvis, near-leg, shirt, head, near-arm from back to front.");
    }
    return layers;
  }

  private static List<List<Pose.Fold>> folds(JsonFields fields, FigureFields values) {
    List<List<Pose.Fold>> folds = new ArrayList<>();
    for (Json fold : fields.optionalArray("folds")) {
      List<Pose.Fold> points = new ArrayList<>();
      if (fold instanceof JsonArray list) {
        for (Json item : list.items()) {
          Vec3 p = values.point(item);
          points.add(new Pose.Fold(p.x(), p.y()));
        }
      }
      if (points.size() > 1) {
        folds.add(points);
      } else {
        fields.problem(
            fold.place(),
            Code.BAD_VALUE,
            "A fold must be a list of two points or more.",
            "Write each point as [along the spine, to the near side].");
      }
    }
    return folds;
  }
}
