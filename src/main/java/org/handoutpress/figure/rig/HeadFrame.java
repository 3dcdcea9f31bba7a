package org.handoutpress.figure.rig;

/**
 * Where the head is.
 *
 * @param up to the crown
 * @param forward out of the face
 */
public record HeadFrame(Vec3 centre, Vec3 up, Vec3 forward) {
  private static final double ABOVE_NECK = 46;
  private static final double BEFORE_NECK = 12;

  public static HeadFrame of(Skeleton skeleton) {
    HeadPose pose = skeleton.pose().head();
    Vec3 up = pose.up().map(Vec3::unit).orElse(pose.crown().vector());
    Vec3 face = pose.face().orElse(pose.crown().front().times(-1)).perpendicularTo(up);
    Vec3 centre = skeleton.skull().plus(up.times(ABOVE_NECK)).plus(face.times(BEFORE_NECK));
    return new HeadFrame(centre, up, face);
  }
}
