package org.handoutpress.figure.rig;

import java.util.List;

/** Where the flesh of a hand lies in the room. */
interface HandLayout {
  /**
   * A place with the direction that the back of the hand faces there.
   *
   * @param out a unit vector
   */
  record Joint(Vec3 at, Vec3 out) {}

  /**
   * A place of the palm.
   *
   * @param along from the wrist to the fingers
   * @param across from the middle to the thumb
   * @param height from the middle to the back of the hand
   * @param radius of the flesh around it
   */
  Joint palm(double along, double across, double height, double radius);

  /** Knuckle, two joints, tip. */
  List<Joint> finger(Finger finger);

  /** Root, two joints, tip; {@code degrees} between its first bone and the hand. */
  List<Joint> thumb(double degrees);
}
