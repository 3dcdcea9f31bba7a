package org.handoutpress.batch.patient;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.batch.make.Document;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.verify.check.Finding;

/**
 * Keeps what a patient's pages say out of what is said about them: a problem of laying out or of
 * reading back quotes the text, and so may an exception of the program.
 */
public record DiscreetPress(PatientPress press) implements PatientPress {
  /** Of a finding what kind it is and on which page, but not what it quotes. */
  private static final Pattern KIND =
      Pattern.compile(
          Stream.of(Finding.Kind.values())
                  .map(Enum::name)
                  .collect(Collectors.joining("|", "(", ")"))
              + "( on page [0-9]+)?");

  @Override
  public List<Document> make(Prescribed prescribed) throws ProblemException {
    Place plan = prescribed.plan().place();
    try {
      return press.make(prescribed);
    } catch (ProblemException e) {
      throw new ProblemException(discreet(plan, e.problems()), e.more());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      throw fault(plan, e);
    }
  }

  private static List<Problem> discreet(Place plan, List<Problem> problems) {
    return problems.stream().map(p -> discreet(plan, p)).distinct().toList();
  }

  private static Problem discreet(Place plan, Problem problem) {
    Problem discreet =
        switch (problem.code()) {
          case DOES_NOT_FIT -> tooTall(problem.place().line() == 0 ? plan : problem.place());
          case READ_BACK -> readBack(plan, problem);
          default -> problem;
        };
    return atHome(plan, discreet);
  }

  /** At the plan's place, so that everybody sees whose file is not there. */
  private static Problem atHome(Place plan, Problem problem) {
    return problem.place().file().equals(plan.file())
        ? problem
        : Problem.at(
            plan,
            problem.code(),
            "In " + problem.place() + ": " + problem.what(),
            problem.advice());
  }

  private static Problem tooTall(Place place) {
    return Problem.at(
        place,
        Code.DOES_NOT_FIT,
        "What is written here does not fit its place.",
        "Shorten it, or use larger paper.");
  }

  private static Problem readBack(Place plan, Problem problem) {
    Matcher kind = KIND.matcher(problem.what());
    return Problem.at(
        plan,
        Code.READ_BACK,
        "The finished file of this patient is not what it should be"
            + (kind.find() ? ": " + kind.group() : "")
            + ".",
        "It was not written. This is a fault of the program: please report it.");
  }

  /** Of the exception only its kind and where it came from; --debug shows the way there. */
  private static ProblemException fault(Place plan, Throwable fault) {
    StackTraceElement[] way = fault.getStackTrace();
    String at = way.length == 0 ? "" : " at " + way[0].getFileName() + ":" + way[0].getLineNumber();
    ProblemException e =
        new ProblemException(
            Problem.at(
                plan,
                Code.INTERNAL,
                "The program failed here: " + fault.getClass().getSimpleName() + at + ".",
                "This is a fault of the program: please report it."));
    e.setStackTrace(way);
    return e;
  }
}
