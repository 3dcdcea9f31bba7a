package org.handoutpress.layout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;

/** The paper and its margins. */
public record PageMaster(Size paper, Insets margins) {
  public Size textArea() {
    return new Size(paper.width() - margins.horizontal(), paper.height() - margins.vertical());
  }
}
