package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;

/** The first heading is an H1, and no level is left out on the way down: ISO 14289-1, 7.4.2. */
final class HeadingCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    List<Finding> findings = new ArrayList<>();
    int level = 0;
    for (Element heading :
        facts.elements().stream().filter(e -> e.role().matches("H[1-6]")).toList()) {
      int own = heading.role().charAt(1) - '0';
      if (own > level + 1) {
        findings.add(finding(heading, level));
      }
      level = own;
    }
    return findings.stream();
  }

  private static Finding finding(Element heading, int above) {
    String before = above == 0 ? "nothing" : "H" + above;
    return new Finding(
        Finding.Kind.HEADINGS,
        heading.page().orElse(0),
        heading.role() + " " + Quote.of(heading.text()) + " comes after " + before);
  }
}
