package org.handoutpress.content;

import java.util.List;

/** A named set of exercises, in the order to do them. */
public record Programme(String id, Text name, List<String> exercises) {
  public Programme {
    exercises = List.copyOf(exercises);
  }
}
