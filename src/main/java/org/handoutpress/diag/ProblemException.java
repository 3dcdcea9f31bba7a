package org.handoutpress.diag;

import java.util.List;
import java.util.stream.Collectors;

/** Work that could not be done, with everything that was found wrong: never empty. */
public final class ProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final int more;

  public ProblemException(List<Problem> problems) {
    this(problems, 0);
  }

  /** With {@code more} faults of the same work that are only counted. */
  public ProblemException(List<Problem> problems, int more) {
    super(print(problems, more));
    this.problems = List.copyOf(problems);
    this.more = more;
  }

  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  public List<Problem> problems() {
    return problems;
  }

  /** How many further faults were found that {@link #problems()} does not list. */
  public int more() {
    return more;
  }

  private static String print(List<Problem> problems, int more) {
    String listed = problems.stream().map(Problem::print).collect(Collectors.joining("\n"));
    return more == 0 ? listed : listed + "\nand " + more + " more";
  }
}
