package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.scene.Scene;

/** Looks at the pictures of one exercise; pointers lead into its scene file. */
public interface SceneCheck {
  List<Finding> find(Scene scene);
}
