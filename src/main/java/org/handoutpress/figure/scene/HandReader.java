package org.handoutpress.figure.scene;

import java.util.Optional;
import java.util.OptionalDouble;
import org.handoutpress.diag.Code;
import org.handoutpress.figure.rig.HandPose;
import org.handoutpress.figure.rig.HandShape;
import org.handoutpress.figure.rig.HeldLimb;
import org.handoutpress.json.JsonFields;

/** Reads the hand of a pose: a named shape, and what is different from it. */
final class HandReader {
  // A slight tilt, so that a hand seen from the side shows its back; the far one would press its
  // thumb into the floor.
  private static final double NEAR_PALM = 16;
  private static final double FAR_PALM = 4;

  private HandReader() {}

  /** The hand of a pose that does not say anything about it. */
  static HandPose resting(boolean far) {
    HandShape shape = HandShape.REST;
    OptionalDouble thumb = OptionalDouble.of(shape.thumbAngle());
    return new HandPose(shape, palm(far), 0, thumb, shape.spread(), Optional.empty());
  }

  static HandPose read(JsonFields fields, boolean far) {
    FigureFields values = new FigureFields(fields);
    Optional<HeldLimb> holds = name(fields, values, "holds", HeldLimb.class);
    HandShape shape = name(fields, values, "shape", HandShape.class).orElse(HandShape.REST);
    if (holds.isPresent() && shape != HandShape.HOLD) {
      fields.problem(
          fields.value("holds").orElseThrow().place(),
          Code.BAD_VALUE,
          "Only a hand with the shape \"hold\" holds something.",
          "Write \"shape\": \"hold\" beside it, or leave it out.");
    }
    boolean thumb = values.flag("thumbShown", true);
    double angle = values.number("thumb", shape.thumbAngle());
    HandPose hand =
        new HandPose(
            shape,
            values.number("palm", palm(far)),
            values.number("curl", 0),
            thumb ? OptionalDouble.of(angle) : OptionalDouble.empty(),
            values.number("spread", shape.spread()),
            holds);
    fields.end();
    return hand;
  }

  private static double palm(boolean far) {
    return far ? FAR_PALM : NEAR_PALM;
  }

  private static <E extends Enum<E>> Optional<E> name(
      JsonFields fields, FigureFields values, String key, Class<E> type) {
    return fields.optionalText(key).flatMap(name -> values.constant(name, type));
  }
}
