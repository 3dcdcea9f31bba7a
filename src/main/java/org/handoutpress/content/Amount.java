package org.handoutpress.content;

import java.util.OptionalInt;

/** One number of a dose, with what it counts. */
public record Amount(Kind kind, int count) {
  /** What is counted, by its key in a dose. */
  public enum Kind {
    REPEATS("repeats"),
    SECONDS("holdSeconds"),
    BREATHS("holdBreaths");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    /** The name of the placeholder that stands for it in a text. */
    public String placeholder() {
      return this == REPEATS ? Placeholders.REPEATS : Placeholders.HOLD;
    }

    /** As many as a dose says, if it counts these. */
    public OptionalInt in(Dose dose) {
      return switch (this) {
        case REPEATS -> dose.repeats();
        case SECONDS -> dose.holdSeconds();
        case BREATHS -> dose.holdBreaths();
      };
    }
  }

  /** Whether it is more than a dose says of the same; not if the dose does not count that. */
  public boolean exceeds(Dose dose) {
    OptionalInt own = kind.in(dose);
    return own.isPresent() && count > own.getAsInt();
  }
}
