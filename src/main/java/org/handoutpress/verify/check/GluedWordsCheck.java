package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;
import org.handoutpress.verify.facts.Run;

/**
 * Words of one paragraph that the eye sees apart are apart for a reader too: a line ends with its
 * space, also when the paragraph goes on elsewhere.
 */
final class GluedWordsCheck implements Check {
  private record Piece(int page, Run run) {}

  private static final String JOINERS = "-\u2010\u2011\u2013\u2014/";
  private static final double DROP = 0.3;
  private static final double GAP = 0.2;

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return facts.elements().stream()
        .filter(element -> !element.isInline())
        .flatMap(block -> rows(block, facts).stream())
        .flatMap(GluedWordsCheck::glued);
  }

  /** The runs that flow one after the other in this block; a block within it parts them. */
  private static List<List<Piece>> rows(Element block, Facts facts) {
    List<List<Piece>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    for (Kid kid : block.kids()) {
      if (kid instanceof Element element && !element.isInline()) {
        rows.add(new ArrayList<>());
      } else {
        contents(kid).flatMap(c -> pieces(c, facts)).forEach(rows.get(rows.size() - 1)::add);
      }
    }
    return rows;
  }

  private static Stream<Kid.Content> contents(Kid kid) {
    if (kid instanceof Element element) {
      return element.allContents();
    }
    return kid instanceof Kid.Content content ? Stream.of(content) : Stream.empty();
  }

  private static Stream<Piece> pieces(Kid.Content content, Facts facts) {
    return facts
        .marks(content)
        .filter(Run.class::isInstance)
        .map(mark -> new Piece(content.page(), (Run) mark))
        .filter(piece -> !piece.run().text().isEmpty());
  }

  private static Stream<Finding> glued(List<Piece> row) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (glued(row.get(i - 1), row.get(i))) {
        findings.add(finding(row.get(i - 1), row.get(i)));
      }
    }
    return findings.stream();
  }

  private static Finding finding(Piece left, Piece right) {
    return new Finding(
        Finding.Kind.WORDS_GLUED,
        right.page(),
        "no space between " + Quote.of(left.run().text()) + " and " + Quote.of(right.run().text()));
  }

  private static boolean glued(Piece left, Piece right) {
    int last = left.run().text().codePointBefore(left.run().text().length());
    int first = right.run().text().codePointAt(0);
    return apart(left, right)
        && !left.run().replaced()
        && !right.run().replaced()
        && !Character.isWhitespace(last)
        && !Character.isWhitespace(first)
        && JOINERS.indexOf(last) < 0
        && !(Character.isIdeographic(last) || Character.isIdeographic(first));
  }

  private static boolean apart(Piece left, Piece right) {
    int size = left.run().style().size();
    int drop = Math.abs(right.run().baseline() - left.run().baseline());
    int gap = right.run().x() - left.run().end();
    return left.page() != right.page() || drop > size * DROP || Math.abs(gap) > size * GAP;
  }
}
