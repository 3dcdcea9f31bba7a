package org.handoutpress.content;

import java.util.List;
import java.util.Optional;

/**
 * A question and its answer.
 *
 * @param answer one to three paragraphs
 * @param sureness how sure the answer is: 1 not, 2 fairly, 3 very
 * @param basis on what that rests, in plain words
 * @param inPlans when it stands in the booklet of one patient; empty: never
 * @param askedAs the wordings of the source article that this answers, for finding it
 */
public record Question(
    String id,
    Text question,
    List<Text> answer,
    int sureness,
    Text basis,
    Optional<Relevance> inPlans,
    List<Text> askedAs,
    List<Origin> origins) {
  public Question {
    answer = List.copyOf(answer);
    askedAs = List.copyOf(askedAs);
    origins = List.copyOf(origins);
  }

  /** With the answer that one patient's booklet gives. */
  public Question inPlan() {
    List<Text> told = inPlans.map(Relevance::answer).filter(a -> !a.isEmpty()).orElse(answer);
    return new Question(id, question, told, sureness, basis, inPlans, askedAs, origins);
  }
}
