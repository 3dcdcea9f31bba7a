package org.handoutpress.content;

import java.util.List;

/**
 * A condition that asks for care with some families of movement.
 *
 * @param name what a patient would call it, as it follows "if you have"
 */
public record Caution(String id, Advice advice, List<String> movements, Text name) {
  public Caution {
    movements = List.copyOf(movements);
  }

  /** What a patient with the condition is to do. */
  public enum Advice {
    /** Not to start before somebody has said so. */
    ASK_FIRST("ask-first"),
    /** To be shown a way that suits. */
    ADAPT("adapt");

    private final String key;

    Advice(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}
