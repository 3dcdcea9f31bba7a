package org.handoutpress.cli;

import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;

/** Exit codes. Never 1, which is what a crashed JVM says. */
final class Exit {
  static final int DONE = 0;

  /** Wrong usage or wrong input; nothing was done. */
  static final int INPUT = 2;

  /** Some patients were refused and are listed; the others have their files. */
  static final int SOME_REFUSED = 3;

  /** The machine, or this program, failed. */
  static final int MACHINE = 4;

  /** 128 and the number of SIGINT. When a signal ends a run, the JVM says so itself. */
  static final int STOPPED = 130;

  private Exit() {}

  static int of(ProblemException e) {
    return e.problems().stream().anyMatch(p -> isMachine(p.code())) ? MACHINE : INPUT;
  }

  static boolean isMachine(Code code) {
    return switch (code) {
      case CANNOT_WRITE, CANNOT_SEND, LOCKED, READ_BACK, INTERNAL -> true;
      default -> false;
    };
  }
}
