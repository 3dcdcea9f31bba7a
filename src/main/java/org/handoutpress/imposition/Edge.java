package org.handoutpress.imposition;

/**
 * The edge at which a booklet is bound: the left one, or the right one where one reads leftwards.
 */
public enum Edge {
  LEFT,
  RIGHT
}
