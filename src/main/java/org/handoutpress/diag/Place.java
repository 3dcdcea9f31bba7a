package org.handoutpress.diag;

/**
 * Where something is: a file, a line and column counted from 1 (0: not known), and the JSON pointer
 * (RFC 6901; empty: the whole file).
 */
public record Place(String file, int line, int column, String pointer) {
  public static Place file(String file) {
    return new Place(file, 0, 0, "");
  }

  @Override
  public String toString() {
    StringBuilder s = new StringBuilder(file);
    if (line > 0) {
      s.append(':').append(line).append(':').append(column);
    }
    return s.toString();
  }
}
