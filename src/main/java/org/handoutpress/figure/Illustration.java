package org.handoutpress.figure;

/**
 * What can stand in the place of a picture. Its sides are in units of its own; a page scales it.
 */
public sealed interface Illustration permits Drawing, Bitmap {
  double width();

  double height();

  /** The same with left and right changed. */
  Illustration mirrored();
}
