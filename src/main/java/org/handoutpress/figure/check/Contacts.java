package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.figure.rig.Contact;
import org.handoutpress.figure.rig.PartFlesh;
import org.handoutpress.figure.rig.Prop;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Support;
import org.handoutpress.figure.rig.Vec3;

/**
 * What the pose says to rest on something does: its lowest skin lies on the floor, or on the top of
 * a thing; what leans on a wall touches it.
 */
public final class Contacts implements PoseCheck {
  private static final double ABOVE = 5;
  private static final double BELOW = -3;

  /** How deep what is flattened may lie: a pelvis sits on its ischial tuberosities. */
  static final double FLATTENED = -45;

  @Override
  public List<Finding> find(Skeleton skeleton) {
    List<Finding> findings = new ArrayList<>();
    List<Contact> contacts = skeleton.pose().contacts();
    for (int i = 0; i < contacts.size(); i++) {
      judge(skeleton, contacts.get(i), "/contacts/" + i).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> judge(Skeleton skeleton, Contact contact, String at) {
    Support on = contact.on();
    if (on == Support.FLOOR) {
      return judge(contact, at, PartFlesh.lowest(skeleton, contact.part()));
    }
    List<Prop> props =
        skeleton.pose().props().stream().filter(p -> p.kind().name().equals(on.name())).toList();
    if (props.isEmpty()) {
      String name = Pointers.word(on);
      return Optional.of(
          new Finding(
              at,
              "There is no " + name + " in this pose.",
              "Add a " + name + " to the props, or say what else the part rests on."));
    }
    return judge(contact, at, gap(skeleton, contact, props));
  }

  /** How far a part is from the nearest of some props; below 0: inside it. */
  private static double gap(Skeleton skeleton, Contact contact, List<Prop> props) {
    double nearest = Double.NaN;
    for (Prop prop : props) {
      double gap =
          contact.on() == Support.WALL
              ? before(skeleton, contact, prop)
              : PartFlesh.lowest(skeleton, contact.part()) - prop.top();
      nearest = Math.abs(nearest) <= Math.abs(gap) ? nearest : gap;
    }
    return nearest;
  }

  private static double before(Skeleton skeleton, Contact contact, Prop wall) {
    Vec3 part = PartFlesh.place(skeleton, contact.part());
    boolean right = wall.at().x() > part.x();
    return PartFlesh.of(skeleton, contact.part()).stream()
        .mapToDouble(
            b -> (right ? wall.left() - b.at().x() : b.at().x() - wall.right()) - b.radius())
        .min()
        .orElseThrow();
  }

  private static Optional<Finding> judge(Contact contact, String at, double height) {
    double deepest = contact.part().flattens() ? FLATTENED : BELOW;
    if (height >= deepest && height <= ABOVE) {
      return Optional.empty();
    }
    boolean wall = contact.on() == Support.WALL;
    boolean inside = height < 0;
    String side = wall ? (inside ? "inside" : "away from") : (inside ? "below" : "above");
    String way = wall ? "Move it" : (inside ? "Raise it" : "Lower it");
    return Optional.of(
        new Finding(
            at,
            String.format(
                Locale.ROOT,
                "The %s should rest on the %s, but its skin is %.0f %s it.",
                Pointers.word(contact.part()),
                Pointers.word(contact.on()),
                Math.abs(height),
                side),
            String.format(
                Locale.ROOT,
                "%s by %.0f, or take it out of the contacts.",
                way,
                Math.abs(height))));
  }
}
