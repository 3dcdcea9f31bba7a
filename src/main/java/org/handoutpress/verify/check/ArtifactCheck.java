package org.handoutpress.verify.check;

import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Mark;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.PageFacts;

/** Every mark is tagged content or an artifact, neither inside the other: ISO 14289-1, 7.1. */
final class ArtifactCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts.pages().stream().flatMap(page -> Stream.concat(untagged(page), nested(page)));
  }

  private static Stream<Finding> untagged(PageFacts page) {
    return page.marks().stream()
        .filter(mark -> mark.owner() instanceof Owner.Nothing)
        .map(mark -> untagged(mark, page.number()));
  }

  private static Finding untagged(Mark mark, int page) {
    String what = Describe.mark(mark) + " is neither tagged nor an artifact";
    return new Finding(Finding.Kind.UNTAGGED, page, what);
  }

  private static Stream<Finding> nested(PageFacts page) {
    return page.sequences().stream()
        .filter(ArtifactCheck::nested)
        .map(
            s ->
                new Finding(
                    Finding.Kind.NESTED,
                    page.number(),
                    Describe.owner(s.owner()) + " lies inside " + Describe.owner(s.outer())));
  }

  private static boolean nested(PageFacts.Sequence sequence) {
    Owner inner = sequence.owner();
    Owner outer = sequence.outer();
    return (outer instanceof Owner.Content && !(inner instanceof Owner.Nothing))
        || (outer instanceof Owner.Artifact && inner instanceof Owner.Content);
  }
}
