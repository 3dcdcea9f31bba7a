package org.handoutpress.handout;

/** How much of a sheet a page of the booklet takes. */
public enum BookletSize {
  HALF,
  FULL
}
