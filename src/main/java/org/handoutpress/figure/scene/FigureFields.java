package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.figure.rig.Direction;
import org.handoutpress.figure.rig.Vec3;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonArray;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonNumber;
import org.handoutpress.json.JsonString;

/** Reads what pose and scene files are made of: directions, points, names from a closed list. */
final class FigureFields {
  private static final Direction NOWHERE = Direction.flat(0);
  private static final double LARGEST = 5000;

  private final JsonFields fields;

  FigureFields(JsonFields fields) {
    this.fields = fields;
  }

  /** The direction of a key: a number (theta), or a list of theta and phi. */
  Direction direction(String key) {
    Optional<Json> value = fields.value(key);
    if (value.isEmpty()) {
      fields.number(key);
    }
    return value.map(this::direction).orElse(NOWHERE);
  }

  Direction direction(Json value) {
    if (value instanceof JsonNumber number) {
      return Direction.flat(number(number));
    }
    if (value instanceof JsonArray list && list.items().size() == 2) {
      List<Double> n = numbers(list.items());
      return n.size() == 2 ? new Direction(n.get(0), n.get(1)) : NOWHERE;
    }
    wrong(value, "a direction: an angle in degrees, or [angle, angle to the viewer]");
    return NOWHERE;
  }

  /** Exactly {@code count} directions. */
  List<Direction> directions(String key, int count) {
    List<Json> items = fields.array(key);
    List<Direction> out = new ArrayList<>(items.stream().map(this::direction).toList());
    if (fields.has(key) && items.size() != count) {
      wrong(fields.value(key).orElseThrow(), "a list of " + count + " directions");
    }
    while (out.size() < count) {
      out.add(NOWHERE);
    }
    return out;
  }

  /** A place: two numbers (x, y), or three (x, y, z); z is 0 if it is missing. */
  Vec3 point(String key) {
    fields.array(key);
    return fields.value(key).map(this::point).orElse(new Vec3(0, 0, 0));
  }

  Optional<Vec3> optionalPoint(String key) {
    return fields.value(key).map(this::point);
  }

  Vec3 point(Json value) {
    List<Double> n = value instanceof JsonArray list ? numbers(list.items()) : List.of();
    if (n.size() == 2 || n.size() == 3) {
      return new Vec3(n.get(0), n.get(1), n.size() == 3 ? n.get(2) : 0);
    }
    wrong(value, "a list of two or three numbers");
    return new Vec3(0, 0, 0);
  }

  /** Exactly {@code count} numbers. */
  List<Double> numbers(String key, int count) {
    List<Double> out = new ArrayList<>(numbers(fields.array(key)));
    if (fields.has(key) && out.size() != count) {
      wrong(fields.value(key).orElseThrow(), "a list of " + count + " numbers");
    }
    while (out.size() < count) {
      out.add(0.0);
    }
    return out;
  }

  /** The third number of a place, if it has one. */
  OptionalDouble third(String key) {
    boolean has = fields.value(key).orElse(null) instanceof JsonArray a && a.items().size() == 3;
    return has ? OptionalDouble.of(point(key).z()) : OptionalDouble.empty();
  }

  double number(String key, double otherwise) {
    return fields.optionalNumber(key).orElse(otherwise);
  }

  boolean flag(String key, boolean otherwise) {
    return fields.value(key).isPresent() ? fields.bool(key) : otherwise;
  }

  /** A constant of an enum, written in small letters with hyphens. */
  <E extends Enum<E>> Optional<E> constant(JsonString name, Class<E> type) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (written(constant).equals(name.value())) {
        return Optional.of(constant);
      }
      known.add(written(constant));
    }
    unknown(name, known);
    return Optional.empty();
  }

  /** A constant as it is written in a file. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reports a name that is not in the list. */
  void unknown(JsonString name, List<String> known) {
    fields.problem(
        name.place(),
        Code.BAD_VALUE,
        "\"" + name.value() + "\" is not known here.",
        NearestWord.advice(name.value(), known));
  }

  private List<Double> numbers(List<Json> items) {
    List<Double> out = new ArrayList<>();
    for (Json item : items) {
      if (item instanceof JsonNumber number) {
        out.add(number(number));
      } else {
        wrong(item, "a number");
      }
    }
    return out;
  }

  private double number(JsonNumber number) {
    double value = number.value().doubleValue();
    if (Math.abs(value) <= LARGEST) {
      return value;
    }
    wrong(number, "a number between -5000 and 5000");
    return 0;
  }

  private void wrong(Json value, String wanted) {
    fields.problem(
        value.place(),
        Code.BAD_VALUE,
        "This must be " + wanted + ".",
        "Write " + wanted + " here.");
  }
}
