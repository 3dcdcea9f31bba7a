package org.handoutpress.verify;

import java.util.List;
import java.util.stream.Collectors;
import org.handoutpress.verify.check.Finding;
import org.handoutpress.verify.facts.Facts;

/**
 * What a file is, and what is wrong with it.
 *
 * @param findings empty for a good file
 */
public record Report(Facts facts, List<Finding> findings) {
  public Report {
    findings = List.copyOf(findings);
  }

  public boolean isClean() {
    return findings.isEmpty();
  }

  /** One finding a line. */
  public String print() {
    return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }
}
