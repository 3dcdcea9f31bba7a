package org.handoutpress.batch.patient;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.plan.Accepted;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.Warning;

/**
 * What somebody should know about a plan that is printed as it was written.
 *
 * @param others a sentence each, such as for a caution that a clinician accepted
 */
public record Remarks(List<Warning> warnings, List<String> others) {
  public static final Remarks NONE = new Remarks(List.of(), List.of());

  public Remarks {
    warnings = List.copyOf(warnings);
    others = List.copyOf(others);
  }

  public static Remarks on(Prescribed prescribed) {
    List<String> others = prescribed.accepted().stream().map(Remarks::sentence).toList();
    return new Remarks(prescribed.warnings(), others);
  }

  /** With one more sentence. */
  public Remarks and(String sentence) {
    List<String> more = new ArrayList<>(others);
    more.add(sentence);
    return new Remarks(warnings, more);
  }

  private static String sentence(Accepted accepted) {
    return "The caution \""
        + accepted.caution().id()
        + "\" with the exercise \""
        + accepted.exercise().id()
        + "\" is accepted by "
        + accepted.clinician().value()
        + ".";
  }

  /** A sentence each. */
  public List<String> inShort() {
    List<String> sentences = new ArrayList<>(warnings.stream().map(Warning::what).toList());
    sentences.addAll(others);
    return sentences;
  }

  /** With what is known about each. */
  public List<String> inFull() {
    List<String> sentences =
        new ArrayList<>(warnings.stream().map(w -> w.what() + " " + w.why()).toList());
    sentences.addAll(others);
    return sentences;
  }
}
