package org.handoutpress.plan;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/** The rows of a roster in one of its formats, one after the other. */
interface Entries extends Closeable {
  /**
   * The next row; none after the last. A fault of the file as a whole that does not keep the next
   * rows from being read is added to {@code file}.
   *
   * @throws ProblemException if nothing more can be read
   */
  Optional<Entry> next(Problems file) throws IOException, ProblemException;
}
