package org.handoutpress.layout;

import org.handoutpress.geom.Point;

/** What marks paint themselves on. Places are from the top left of the page, y downwards. */
public interface Canvas {
  /**
   * @param at the start of the baseline
   */
  void text(Point at, Mark.Run run);

  void bar(Point at, Mark.Bar bar);

  void art(Point at, Mark.Art art);

  void link(Point at, Mark.Area area);

  void field(Point at, Mark.Field field);
}
