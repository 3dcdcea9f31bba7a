package org.handoutpress.verify.check;

import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;

/** One rule. It gives a finding for every breach, and nothing when the rule is kept. */
@FunctionalInterface
interface Check {
  Stream<Finding> findings(Facts facts, Expectation expected);
}
