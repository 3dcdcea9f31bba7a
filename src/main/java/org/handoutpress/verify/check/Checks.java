package org.handoutpress.verify.check;

import java.util.List;
import org.handoutpress.verify.facts.Facts;

/** Every rule, in the order in which findings are told. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new ExpectedText(),
          new UnicodeCheck(),
          new GluedWordsCheck(),
          new ExpectedTags(),
          new ContentCheck(),
          new ParentTreeCheck(),
          new ArtifactCheck(),
          new HeadingCheck(),
          new ListCheck(),
          new TableCheck(),
          new FigureCheck(),
          new LinkCheck(),
          new FormCheck(),
          new OutlineCheck(),
          new MetadataCheck(),
          new TypeCheck(),
          new ContrastCheck(),
          new GreyCheck(),
          new PrintableAreaCheck(),
          new OverlapCheck(),
          new FileCheck());

  private Checks() {}

  public static List<Finding> findings(Facts facts, Expectation expected) {
    return ALL.stream().flatMap(check -> check.findings(facts, expected)).toList();
  }
}
