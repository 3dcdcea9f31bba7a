package org.handoutpress.figure.rig;

/** What a part of the body can rest on: the floor, or a thing that is drawn with the figure. */
public enum Support {
  FLOOR,
  CHAIR,
  TABLE,
  BED,
  CUSHION,
  WALL
}
