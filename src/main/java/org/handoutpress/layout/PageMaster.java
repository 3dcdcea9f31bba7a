package org.handoutpress.layout;

import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Size;

/**
 * The paper, its margins, and what stands on every page around the text.
 *
 * @param furniture fills the text area, on top of the body
 */
public record PageMaster(Size paper, Insets margins, Furniture furniture) {
  /** What every page has; all of it artifacts. */
  @FunctionalInterface
  public interface Furniture {
    /** A box for the whole text area of the page with this number, counted from 1. */
    Box on(int page, int pages);
  }

  public Size textArea() {
    return new Size(paper.width() - margins.horizontal(), paper.height() - margins.vertical());
  }
}
