package org.handoutpress.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version of the content this is, the clinician who last read it in this language, if any
 * has, and what it says now.
 *
 * @param texts what a clinician answers for, as it is now: {@link ReviewedTexts}
 * @param changes what is not as it was read; none if nobody has read it
 */
public record Review(
    String version, Optional<Reading> reading, Map<String, String> texts, List<Change> changes) {
  /** How far the content can be given to patients. */
  public enum State {
    /** No clinician has read it. */
    UNREVIEWED,
    /** Something is not what the clinician read. */
    CHANGED,
    /** The next review was due before today. */
    OVERDUE,
    REVIEWED
  }

  /**
   * One clinician's reading.
   *
   * @param role profession
   * @param registration number in the register of the profession, where it has one
   * @param due the last day on which it holds
   * @param texts what was read, word by word
   */
  public record Reading(
      Text reviewer,
      Text role,
      Optional<Text> registration,
      LocalDate date,
      LocalDate due,
      Map<String, String> texts) {
    public Reading {
      texts = Map.copyOf(texts);
    }
  }

  public Review {
    texts = Map.copyOf(texts);
    changes = List.copyOf(changes);
  }

  /** Compares what was read with what is there. */
  static Review of(String version, Optional<Reading> reading, Map<String, String> texts) {
    List<Change> changes = reading.map(r -> Change.between(r.texts(), texts)).orElse(List.of());
    return new Review(version, reading, texts, changes);
  }

  /** The reading, if it was done by this day; one that is still to come counts for nothing. */
  public Optional<Reading> readingBy(LocalDate today) {
    return reading.filter(r -> !r.date().isAfter(today));
  }

  /**
   * The state on a day. Of a change and a review that is due the change is told: it is what a
   * clinician has not seen.
   */
  public State state(LocalDate today) {
    if (readingBy(today).isEmpty()) {
      return State.UNREVIEWED;
    }
    if (!changes.isEmpty()) {
      return State.CHANGED;
    }
    return reading.get().due().isBefore(today) ? State.OVERDUE : State.REVIEWED;
  }

  /** With more texts that a clinician answers for. */
  public Review with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(texts);
    all.putAll(more);
    return of(version, reading, all);
  }
}
