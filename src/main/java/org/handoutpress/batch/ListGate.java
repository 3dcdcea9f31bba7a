package org.handoutpress.batch;

import java.util.Collection;
import org.handoutpress.batch.make.Document;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.score.Lists;
import org.handoutpress.verify.outline.Block;

/**
 * Refuses finished pages with a list of more items than a reader keeps in mind, whatever it was put
 * together from.
 *
 * @param most items of a list
 */
record ListGate(int most) {
  /**
   * Reads documents back.
   *
   * @throws ProblemException with each list that is too long
   */
  void check(Collection<Document> documents) throws ProblemException {
    Problems problems = new Problems();
    for (Document document : documents) {
      for (Block.Listing list : Lists.longerThan(most, ReadOutline.of(document))) {
        problems.add(problem(document, list));
      }
    }
    problems.throwIfAny();
  }

  private Problem problem(Document document, Block.Listing list) {
    return Problem.at(
        Place.file(document.file()),
        Code.LONG_LIST,
        "On page "
            + list.page()
            + " a list has "
            + list.items().size()
            + " items; the most is "
            + most
            + ". It begins: \u201C"
            + list.items().get(0)
            + "\u201D.",
        "Split it under two headings, or take some out.");
  }
}
