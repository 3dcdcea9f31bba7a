package org.handoutpress.figure.paint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.figure.Paint;
import org.handoutpress.figure.Paint.Ink;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Field;
import org.handoutpress.figure.field.Grid;
import org.handoutpress.figure.field.Loop;
import org.handoutpress.figure.rig.Focus;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Side;

/** A person: the layers from back to front, with a heavy line around the whole. */
public final class Figure {
  // Half of it lies outside; the inner line covers the rest.
  private static final double SILHOUETTE = 7.2;

  private Figure() {}

  /**
   * Paints a person. The shapes lie where the camera sees them; y is turned downwards.
   *
   * @param under shapes that go below a layer, such as an arrow behind an arm
   */
  public static List<Shape> paint(Person person, List<Focus> focus, Map<Layer, List<Shape>> under) {
    Map<Layer, List<Piece>> layers = layers(person, focus);
    List<Field> fields = new ArrayList<>();
    List<Loop> loops = new ArrayList<>();
    List<Shape> front = new ArrayList<>();
    for (Layer layer : person.pose().layers()) {
      front.addAll(under.getOrDefault(layer, List.of()));
      for (Piece piece : layers.get(layer)) {
        fields.addAll(piece.fields());
        loops.addAll(piece.loops());
        front.addAll(piece.shapes());
      }
    }
    List<Shape> out = new ArrayList<>();
    out.add(silhouette(fields, loops));
    out.addAll(front);
    return out;
  }

  /** The pieces of each layer. */
  static Map<Layer, List<Piece>> layers(Person person, List<Focus> focus) {
    Garments garments = Garments.of(person);
    Map<Layer, List<Piece>> layers = new EnumMap<>(Layer.class);
    for (Layer layer : person.pose().layers()) {
      List<Piece> pieces = new ArrayList<>(layer(layer, person, garments));
      pieces.addAll(FocusPatch.on(layer, person, garments, focus));
      if (layer == Layer.SHIRT) {
        pieces.addAll(Trunk.folds(person));
      }
      pieces.addAll(Grips.over(layer, person, garments));
      layers.put(layer, pieces);
    }
    return layers;
  }

  private static List<Piece> layer(Layer layer, Person person, Garments garments) {
    return switch (layer) {
      case FAR_ARM -> new Arm(person, Side.FAR, garments).pieces();
      case NEAR_ARM -> new Arm(person, Side.NEAR, garments).pieces();
      case FAR_LEG -> new Leg(person, Side.FAR, garments).pieces();
      case NEAR_LEG -> new Leg(person, Side.NEAR, garments).pieces();
      case PELVIS -> Trunk.seat(person, garments);
      case SHIRT -> Trunk.shirt(person, garments);
      case HEAD -> Head.of(person);
    };
  }

  private static Shape silhouette(List<Field> fields, List<Loop> symbols) {
    Grid grid = Grid.over(fields.stream().map(Field::grid).toList());
    Field body = fields.stream().map(f -> f.on(grid)).reduce(Field::union).orElseThrow();
    List<Loop> loops = new ArrayList<>(Contour.loops(body));
    loops.addAll(symbols);
    Optional<Paint> line = Optional.of(Ink.LINE);
    return new Shape(Outlines.below(loops), line, line, SILHOUETTE, false);
  }
}
