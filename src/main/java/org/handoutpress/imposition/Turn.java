package org.handoutpress.imposition;

/** The edge about which a printer turns a sheet before it prints the other side. */
public enum Turn {
  SHORT_EDGE,
  LONG_EDGE
}
