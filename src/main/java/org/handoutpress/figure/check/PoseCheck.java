package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.rig.Skeleton;

/** Looks at one pose; pointers lead into its pose file. */
public interface PoseCheck {
  List<Finding> find(Skeleton skeleton);
}
