package org.handoutpress.batch.run;

import java.util.List;

/**
 * What a run did.
 *
 * @param notes what somebody should know although nothing went wrong
 */
public record Outcome(List<Made> files, List<String> notes) {
  public Outcome {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }
}
