package org.handoutpress.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/** How faults are told. */
final class Report {
  private Report() {}

  /** Every problem; one of the machine in a single line. */
  static String of(ProblemException e) {
    return of(e.problems(), e.more());
  }

  /** Problems, and how many more there are. */
  static String of(List<Problem> problems, int more) {
    StringBuilder s = new StringBuilder();
    problems.forEach(p -> s.append(of(p)).append('\n'));
    if (more > 0) {
      s.append("and ").append(more).append(" more\n");
    }
    return s.toString();
  }

  private static String of(Problem problem) {
    String text = problem.print();
    return Exit.isMachine(problem.code()) ? text.replaceAll("\\s*\n\\s*", " ") : text;
  }

  /** A fault of the program itself, in one line. */
  static String of(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "handouts: error[INTERNAL]: There is too little memory. Run the same command with"
          + " more, such as java -Xmx1g -jar handouts.jar, or a roster with --jobs 1.\n";
    }
    String what = String.valueOf(fault.getMessage()).replaceAll("\\s+", " ");
    return "handouts: error[INTERNAL]: "
        + fault.getClass().getSimpleName()
        + ": "
        + what
        + " Run the same command with --debug and send us what it says.\n";
  }

  static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
