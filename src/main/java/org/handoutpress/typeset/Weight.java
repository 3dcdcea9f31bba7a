package org.handoutpress.typeset;

/** The two weights that a page may use. */
public enum Weight {
  REGULAR,
  BOLD
}
