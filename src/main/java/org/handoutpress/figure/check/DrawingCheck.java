package org.handoutpress.figure.check;

import java.util.List;
import org.handoutpress.figure.Drawing;

/** Looks at a finished picture of ours; its findings are for the whole picture. */
public interface DrawingCheck {
  List<Finding> find(Drawing drawing);
}
