package org.handoutpress.verify.facts;

import org.handoutpress.geom.Rect;

/** Something painted on a page. */
public sealed interface Mark permits Run, Path, Picture {
  /** Where its ink is, after clipping for paths and pictures. */
  Rect extent();

  Owner owner();
}
