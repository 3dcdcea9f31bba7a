package org.handoutpress.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoutpress.figure.rig.Contact;
import org.handoutpress.figure.rig.PartFlesh;
import org.handoutpress.figure.rig.Skeleton;
import org.handoutpress.figure.rig.Support;

/** What the pose says to rest on the floor does: its lowest skin lies there. */
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
      if (contacts.get(i).on() == Support.FLOOR) {
        judge(findings, "/contacts/" + i, skeleton, contacts.get(i));
      }
    }
    return findings;
  }

  private static void judge(List<Finding> findings, String at, Skeleton skeleton, Contact contact) {
    double height = PartFlesh.lowest(skeleton, contact.part());
    double deepest = contact.part().flattens() ? FLATTENED : BELOW;
    if (!(height >= deepest && height <= ABOVE)) {
      findings.add(
          new Finding(
              at,
              String.format(
                  Locale.ROOT,
                  "The %s should rest on the floor, but its lowest skin is %.0f %s it.",
                  Pointers.word(contact.part()),
                  Math.abs(height),
                  height < 0 ? "below" : "above"),
              String.format(
                  Locale.ROOT,
                  "%s it by %.0f, or take it out of the contacts.",
                  height < 0 ? "Raise" : "Lower",
                  Math.abs(height))));
    }
  }
}
