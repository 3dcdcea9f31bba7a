package org.handoutpress.layout;

import org.handoutpress.typeset.Face;

/**
 * What somebody fills in on a screen.
 *
 * @param name by which programs know it; unique in a document, without full stops (ISO 32000-1,
 *     12.7.3.2)
 * @param description what is asked for, for whoever points at it or hears it
 * @param face for what is typed: it has every letter that may be
 * @param size of the type, in thousandths of a point
 */
public record Input(String name, String description, Kind kind, Face face, int size) {
  /** How it is filled in. */
  public enum Kind {
    LINE,
    /** In the middle of a line. */
    NUMBER,
    /** Broken into lines. */
    LINES,
    TICK
  }

  public Input {
    if (name.isEmpty() || name.contains(".") || description.isBlank()) {
      throw new IllegalArgumentException("a field needs a name without stops and a description");
    }
  }
}
