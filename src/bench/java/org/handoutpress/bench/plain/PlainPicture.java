package org.handoutpress.bench.plain;

/** A picture as a form: the operators that paint it, in units of its own. */
final class PlainPicture {
  final float width;
  final float height;
  final byte[] operators;

  PlainPicture(float width, float height, byte[] operators) {
    this.width = width;
    this.height = height;
    this.operators = operators;
  }
}
