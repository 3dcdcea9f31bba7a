package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handoutpress.figure.rig.BodyPart;
import org.handoutpress.figure.rig.Contact;
import org.handoutpress.figure.rig.PartFlesh;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.scene.Scene;

/**
 * A hand, foot or knee that bears on something stays where it is from one picture to the next,
 * unless the later picture says that it moved or an arrow starts from it. Head and trunk may roll
 * on the floor.
 */
public final class StayPut implements SceneCheck {
  private static final double TOLERANCE = 3;

  @Override
  public List<Finding> find(Scene scene) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < scene.pictures().size(); i++) {
      Scene.Picture after = scene.pictures().get(i);
      String at = Pointers.picture(i);
      Sequence.before(scene, i).ifPresent(before -> compare(findings, at, before, after));
    }
    return findings;
  }

  private static void compare(
      List<Finding> findings, String at, Scene.Picture before, Scene.Picture after) {
    Skeleton from = new Skeleton(before.pose());
    Skeleton to = new Skeleton(after.pose());
    for (Contact contact : after.pose().contacts()) {
      BodyPart part = contact.part();
      if (part.side().isEmpty()
          || !before.pose().contacts().contains(contact)
          || moves(part, before, after)) {
        continue;
      }
      double slid = PartFlesh.place(from, part).distance(PartFlesh.place(to, part));
      if (!(slid <= TOLERANCE)) {
        findings.add(
            new Finding(
                at + "/pose",
                String.format(
                    Locale.ROOT,
                    "The %s rests on the %s in the picture before too, but has slid by %.0f.",
                    Pointers.word(part),
                    Pointers.word(contact.on()),
                    slid),
                "Give it the same place in both poses, or write \"moved\": [\""
                    + Pointers.word(part)
                    + "\"] in this picture."));
      }
    }
  }

  // The later picture says so, or an arrow of either starts from the part.
  private static boolean moves(BodyPart part, Scene.Picture before, Scene.Picture after) {
    return after.moved().contains(part)
        || Stream.concat(before.movements().stream(), after.movements().stream())
            .flatMap(m -> m.from().stream())
            .anyMatch(from -> from.name().equals(part.name()));
  }
}
