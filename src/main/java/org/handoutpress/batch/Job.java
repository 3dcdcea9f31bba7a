package org.handoutpress.batch;

import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.Press;
import org.handoutpress.layout.Composition;

/**
 * One file to make.
 *
 * @param file its path in the output folder, with {@code /}
 * @param shown whether the contact sheet shows its pages
 * @param finish how its pages lie on sheets, if the file is for a printer
 */
record Job(String file, boolean shown, Recipe recipe, Optional<Finish> finish) {
  Job(String file, boolean shown, Recipe recipe) {
    this(file, shown, recipe, Optional.empty());
  }

  /** The same pages on sheets. */
  Job finished(String sheets, Finish how) {
    return new Job(sheets, false, recipe, Optional.of(how));
  }

  /** How it is composed. */
  @FunctionalInterface
  interface Recipe {
    Composition compose(Press press) throws ProblemException;
  }
}
