package org.handoutpress.content;

import java.util.List;
import java.util.Optional;

/**
 * A named set of exercises, in the order to do them.
 *
 * @param look id of the person in its pictures; empty: as the clinic has it
 */
public record Programme(String id, Text name, List<String> exercises, Optional<Text> look) {
  public Programme {
    exercises = List.copyOf(exercises);
  }
}
