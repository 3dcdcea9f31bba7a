package org.handoutpress.figure.rig;

import java.util.Optional;

/**
 * The head.
 *
 * @param neck the direction from the collar to the skull
 * @param crown the direction from the chin to the crown
 * @param up the crown's direction where {@code crown} cannot say it
 * @param face where the face looks, if not as the crown's direction has it
 */
public record HeadPose(
    Direction neck, Direction crown, Optional<Vec3> up, Optional<Vec3> face, boolean eyesClosed) {}
