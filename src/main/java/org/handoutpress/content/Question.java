package org.handoutpress.content;

import java.util.List;

/**
 * A question and its answer.
 *
 * @param answer one to three paragraphs
 * @param sureness how sure the answer is: 1 not, 2 fairly, 3 very
 * @param basis on what that rests, in plain words
 * @param askedAs the wordings of the source article that this answers, for finding it
 */
public record Question(
    String id,
    Text question,
    List<Text> answer,
    int sureness,
    Text basis,
    List<Text> askedAs,
    List<Origin> origins) {
  public Question {
    answer = List.copyOf(answer);
    askedAs = List.copyOf(askedAs);
    origins = List.copyOf(origins);
  }
}
