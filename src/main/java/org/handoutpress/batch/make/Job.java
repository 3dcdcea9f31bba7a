package org.handoutpress.batch.make;

import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.press.Press;
import org.handoutpress.layout.Composition;

/**
 * Pages to make, and the files that they become.
 *
 * @param file the path of the pages in the output folder, with {@code /}; empty if they come on
 *     sheets alone
 * @param shown whether the contact sheet shows them
 * @param sheets the file in which they lie on sheets for a printer
 */
public record Job(Optional<String> file, boolean shown, Recipe recipe, Optional<Sheets> sheets) {
  /** A file for a printer. */
  record Sheets(String file, Finish finish) {}

  public Job(String file, boolean shown, Recipe recipe) {
    this(Optional.of(file), shown, recipe, Optional.empty());
  }

  /** Pages that come on sheets alone. */
  static Job onSheets(String file, Finish finish, Recipe recipe) {
    return new Job(Optional.empty(), false, recipe, Optional.of(new Sheets(file, finish)));
  }

  /** The same, and the same pages on sheets. */
  Job withSheets(String sheets, Finish finish) {
    return new Job(file, shown, recipe, Optional.of(new Sheets(sheets, finish)));
  }

  /** The first of its files. */
  String name() {
    return file.orElseGet(() -> sheets.orElseThrow().file());
  }

  /** How it is composed. */
  @FunctionalInterface
  public interface Recipe {
    Composition compose(Press press) throws ProblemException;
  }
}
