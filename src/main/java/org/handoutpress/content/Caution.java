package org.handoutpress.content;

import java.util.List;

/**
 * A condition that asks for care with some families of movement.
 *
 * @param name what a patient would call it, as it follows "if you have"
 */
public record Caution(String id, List<String> movements, Text name) {
  public Caution {
    movements = List.copyOf(movements);
  }
}
