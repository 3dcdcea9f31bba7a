package org.handoutpress.figure.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.figure.Shape;
import org.handoutpress.figure.field.Vec2;
import org.handoutpress.figure.paint.Arrow;
import org.handoutpress.figure.paint.BreathCue;
import org.handoutpress.figure.paint.Figure;
import org.handoutpress.figure.paint.Furniture;
import org.handoutpress.figure.paint.GuideLine;
import org.handoutpress.figure.paint.Person;
import org.handoutpress.figure.rig.Camera;
import org.handoutpress.figure.rig.Layer;
import org.handoutpress.figure.rig.Prop;

/** What one picture shows on its floor, from back to front. */
final class Panel {
  private final Scene.Picture picture;
  private final Person person;
  private final Camera camera;
  private final List<Shape> behind = new ArrayList<>();
  private final Map<Layer, List<Shape>> under = new EnumMap<>(Layer.class);
  private final List<Shape> front = new ArrayList<>();

  private Panel(Scene.Picture picture, Person person) {
    this.picture = picture;
    this.person = person;
    camera = picture.pose().camera();
  }

  static List<Shape> paint(Scene.Picture picture, Person person) {
    Panel panel = new Panel(picture, person);
    picture.pose().props().forEach(panel::prop);
    picture.guides().forEach(panel::guide);
    picture.movements().forEach(panel::movement);
    panel.breath();
    List<Shape> shapes = new ArrayList<>(panel.behind);
    shapes.addAll(Figure.paint(person, picture.focus(), panel.under));
    shapes.addAll(panel.front);
    return shapes;
  }

  private void prop(Prop prop) {
    Furniture furniture = Furniture.of(prop, camera);
    behind.addAll(furniture.far());
    if (prop.near() instanceof Prop.Depth.Behind) {
      behind.addAll(furniture.near());
    } else if (prop.near() instanceof Prop.Depth.Under depth) {
      under(depth.layer()).addAll(furniture.near());
    } else {
      front.addAll(furniture.near());
    }
  }

  private void guide(Scene.Guide guide) {
    List<Vec2> points =
        guide.stops().stream().map(s -> camera.flat(s.at(person.skeleton()))).toList();
    front.addAll(GuideLine.paint(points));
  }

  private void movement(Scene.Movement movement) {
    List<Vec2> points = movement.way(person.skeleton()).stream().map(camera::flat).toList();
    movement.under().map(this::under).orElse(front).addAll(Arrow.paint(points));
  }

  private void breath() {
    picture
        .breath()
        .ifPresent(b -> front.addAll(BreathCue.paint(person.skeleton(), b == Scene.Breath.OUT)));
  }

  private List<Shape> under(Layer layer) {
    return under.computeIfAbsent(layer, l -> new ArrayList<>());
  }
}
