package org.handoutpress.figure.scene;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.look.Bottoms;
import org.handoutpress.figure.look.Cloth;
import org.handoutpress.figure.look.Hair;
import org.handoutpress.figure.look.Look;
import org.handoutpress.figure.look.Top;
import org.handoutpress.figure.rig.Build;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonReader;
import org.handoutpress.json.JsonString;

/** Reads a look file: {@code illustrations/schema/look.schema.json} describes its keys. */
final class LookReader {
  private final SortedMap<String, Build> builds;

  private LookReader(SortedMap<String, Build> builds) {
    this.builds = builds;
  }

  /**
   * Reads a look.
   *
   * @param builds the builds that it may name
   * @throws ProblemException with every fault and its place
   */
  static Look read(String fileName, byte[] bytes, SortedMap<String, Build> builds)
      throws ProblemException {
    Problems problems = new Problems();
    Optional<Look> look =
        JsonReader.read(fileName, bytes, problems)
            .map(d -> new LookReader(builds).look(d.fields(problems)));
    problems.throwIfAny();
    return look.orElseThrow();
  }

  private Look look(JsonFields fields) {
    FigureFields values = new FigureFields(fields);
    Look look =
        new Look(
            fields.string("name"),
            build(fields, values),
            constant(fields, "skin", Look.PLAIN.skin()),
            hair(fields.object("hair")),
            new Look.Face(
                values.flag("glasses", false),
                values.flag("beard", false),
                values.flag("older", false)),
            top(fields.object("top")),
            bottoms(fields.object("bottoms")));
    fields.end();
    return look;
  }

  private Build build(JsonFields fields, FigureFields values) {
    JsonString name = fields.text("build");
    if (fields.has("build") && !builds.containsKey(name.value())) {
      values.unknown(name, List.copyOf(builds.keySet()));
    }
    return builds.getOrDefault(name.value(), Build.SLENDER);
  }

  private static Hair hair(JsonFields fields) {
    Hair.Style style = constant(fields, "style", Hair.Style.BUN);
    Hair hair =
        style == Hair.Style.HEADSCARF
            ? Hair.scarf(constant(fields, "colour", Cloth.TEAL))
            : Hair.of(style, constant(fields, "colour", Hair.Colour.BROWN));
    fields.end();
    return hair;
  }

  private static Top top(JsonFields fields) {
    Top top = new Top(constant(fields, "cut", Top.Cut.TEE), constant(fields, "colour", Cloth.TEAL));
    fields.end();
    return top;
  }

  private static Bottoms bottoms(JsonFields fields) {
    Bottoms bottoms =
        new Bottoms(
            constant(fields, "cut", Bottoms.Cut.LEGGINGS), constant(fields, "colour", Cloth.SLATE));
    fields.end();
    return bottoms;
  }

  /** A constant that must be there; {@code otherwise} stands in after its problem is reported. */
  private static <E extends Enum<E>> E constant(JsonFields fields, String key, E otherwise) {
    JsonString name = fields.text(key);
    if (!fields.has(key)) {
      return otherwise;
    }
    return new FigureFields(fields).constant(name, otherwise.getDeclaringClass()).orElse(otherwise);
  }
}
