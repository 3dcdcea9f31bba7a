package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Focus;
import org.handoutpress.figure.rig.Pose;
import org.handoutpress.figure.rig.Side;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonReader;
import org.handoutpress.json.JsonString;

/** Reads a scene file: {@code illustrations/schema/scene.schema.json} describes its keys. */
public final class SceneReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final List<String> MUSCLES =
      List.of("back", "belly", "flank", "glute", "hamstring");

  private final SortedMap<String, Pose> poses;
  private final SortedMap<String, Look> looks;
  private final Problems problems = new Problems();
  private final Set<String> names = new TreeSet<>();
  private int numbered;

  private SceneReader(SortedMap<String, Pose> poses, SortedMap<String, Look> looks) {
    this.poses = poses;
    this.looks = looks;
  }

  /**
   * Reads a scene.
   *
   * @param id the name that its pictures get
   * @param poses the poses that it may name
   * @param looks the looks that it may name
   * @throws ProblemException with every fault and its place
   */
  public static Scene read(
      String id,
      String fileName,
      byte[] bytes,
      SortedMap<String, Pose> poses,
      SortedMap<String, Look> looks)
      throws ProblemException {
    SceneReader reader = new SceneReader(poses, looks);
    Optional<Scene> scene =
        JsonReader.read(fileName, bytes, reader.problems)
            .map(d -> reader.scene(id, d.fields(reader.problems)));
    reader.problems.throwIfAny();
    return scene.orElseThrow();
  }

  private Scene scene(String id, JsonFields fields) {
    Look look = look(fields);
    Scene.Mat mat = mat(fields);
    List<Scene.Picture> pictures = new ArrayList<>();
    for (JsonFields picture : fields.objects("pictures")) {
      picture(picture).ifPresent(pictures::add);
    }
    fields.end();
    return new Scene(id, look, mat, pictures);
  }

  private Look look(JsonFields fields) {
    Optional<JsonString> name = fields.optionalText("look");
    name.filter(n -> !looks.containsKey(n.value()))
        .ifPresent(n -> new FigureFields(fields).unknown(n, List.copyOf(looks.keySet())));
    return name.map(n -> looks.get(n.value())).orElse(Look.PLAIN);
  }

  private static Scene.Mat mat(JsonFields fields) {
    Optional<JsonFields> mat = fields.optionalObject("mat");
    if (mat.isEmpty()) {
      return Scene.Mat.USUAL;
    }
    FigureFields values = new FigureFields(mat.get());
    Scene.Mat out =
        new Scene.Mat(
            values.number("before", Scene.Mat.USUAL.before()),
            values.number("behind", Scene.Mat.USUAL.behind()),
            values.number("halfDepth", Scene.Mat.USUAL.halfDepth()));
    mat.get().end();
    return out;
  }

  private Optional<Scene.Picture> picture(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    String name = name(fields);
    boolean mirrored = values.flag("mirrored", false);
    boolean mat = values.flag("mat", true);
    String title = fields.string("title");
    String description = fields.string("description");
    Optional<Pose> pose = pose(fields, values);
    List<Focus> focus = new ArrayList<>();
    fields.optionalObjects("focus").forEach(f -> focus(f).ifPresent(focus::add));
    List<Scene.Movement> movements =
        fields.optionalObjects("movements").stream().map(MovementReader::movement).toList();
    List<Scene.Guide> guides =
        fields.optionalObjects("guides").stream().map(MovementReader::guide).toList();
    Optional<Scene.Breath> breath =
        fields.optionalText("breath").flatMap(b -> values.constant(b, Scene.Breath.class));
    List<BodyPart> moved = ContactReader.parts(fields, "moved");
    fields.end();
    return pose.map(
        p ->
            new Scene.Picture(
                name,
                mirrored,
                mat,
                title,
                description,
                p,
                focus,
                movements,
                guides,
                breath,
                moved));
  }

  private String name(JsonFields fields) {
    Optional<JsonString> name = fields.optionalText("name");
    if (name.isPresent() && !NAME.matcher(name.get().value()).matches()) {
      fields.problem(
          name.get().place(),
          Code.BAD_VALUE,
          "\"" + name.get().value() + "\" cannot be part of a file's name.",
          "Begin with a small letter; then small letters, digits and hyphens: easier, side-2.");
    } else if (name.isPresent() && !names.add(name.get().value())) {
      fields.problem(
          name.get().place(),
          Code.BAD_VALUE,
          "Another picture here has the name \"" + name.get().value() + "\".",
          "Give each picture a name of its own.");
    }
    return name.map(JsonString::value).orElseGet(() -> Integer.toString(++numbered));
  }

  private Optional<Pose> pose(JsonFields fields, FigureFields values) {
    JsonString name = fields.text("pose");
    if (fields.has("pose") && !poses.containsKey(name.value())) {
      values.unknown(name, List.copyOf(poses.keySet()));
    }
    return Optional.ofNullable(poses.get(name.value()));
  }

  private static Optional<Focus> focus(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    JsonString muscle = fields.text("muscle");
    if (!MUSCLES.contains(muscle.value())) {
      values.unknown(muscle, MUSCLES);
      return Optional.empty();
    }
    Optional<Focus> focus =
        switch (muscle.value()) {
          case "back" -> Optional.of(new Focus.Back(fields.number("from"), fields.number("to")));
          case "belly" -> Optional.of(new Focus.Belly(fields.number("from"), fields.number("to")));
          case "flank" ->
              Optional.of(
                  new Focus.Flank(
                      fields.number("from"), fields.number("to"), fields.number("across")));
          case "glute" -> side(fields, values).map(Focus.Glute::new);
          case "hamstring" -> side(fields, values).map(Focus.Hamstring::new);
          default -> Optional.empty();
        };
    fields.end();
    return focus;
  }

  private static Optional<Side> side(JsonFields fields, FigureFields values) {
    return values.constant(fields.text("side"), Side.class);
  }
}
