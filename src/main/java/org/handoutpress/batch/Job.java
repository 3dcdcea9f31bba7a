package org.handoutpress.batch;

import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.Press;
import org.handoutpress.layout.Composition;

/**
 * One file to make.
 *
 * @param file its path in the output folder, with {@code /}
 * @param shown whether the contact sheet shows its pages
 */
record Job(String file, boolean shown, Recipe recipe) {
  /** How it is composed. */
  @FunctionalInterface
  interface Recipe {
    Composition compose(Press press) throws ProblemException;
  }
}
