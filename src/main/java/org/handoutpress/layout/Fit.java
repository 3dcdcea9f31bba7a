package org.handoutpress.layout;

/** The answer of a box that was offered a region. */
public sealed interface Fit {
  /** All of it is there. */
  record Whole(Fragment fragment) implements Fit {}

  /** Some of it is there; the rest goes to the next region. */
  record Part(Fragment fragment, Box rest) implements Fit {}

  /**
   * None of it fits.
   *
   * @param because names the words that did not fit, for the error message
   */
  record Nothing(String because) implements Fit {}
}
