package org.handoutpress.handout.theme;

/** How much of a sheet a page of the booklet takes. */
public enum BookletSize {
  HALF,
  FULL
}
