package org.handoutpress.batch.patient;

import java.util.List;
import java.util.Optional;
import org.handoutpress.batch.source.Coverage;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.content.Library;
import org.handoutpress.content.Review;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.plan.Format;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.typeset.FontSet;

/** Takes plans in, in one thread: everything that can be refused before a page is laid out. */
public record Intake(Stock stock, FontSet fonts) {
  private static final List<Format> LARGE = List.of(Format.LARGE_PRINT, Format.LOW_VISION);

  /**
   * Looks up what a plan names.
   *
   * @throws ProblemException with all reasons to refuse it, none of which quotes the patient's data
   */
  public Prescribed admit(Plan plan) throws ProblemException {
    Materials materials = stock.of(plan);
    Problems problems = new Problems();
    if (stock.settings().sheet() == Settings.Sheet.A5) {
      plan.formats().stream()
          .filter(LARGE::contains)
          .forEach(format -> problems.add(tooLarge(plan.place(), format)));
    }
    stock.fault(plan).ifPresent(problems::add);
    Coverage.check(plan, fonts, problems);
    Optional<Prescribed> prescribed = lookUp(plan, materials.library(), problems);
    problems.throwIfAny();
    return prescribed.orElseThrow();
  }

  /** How far the content in the language of a plan is reviewed. */
  public Review.State state(Plan plan) throws ProblemException {
    return stock.of(plan).library().review().state(stock.settings().date());
  }

  private static Optional<Prescribed> lookUp(Plan plan, Library library, Problems problems) {
    try {
      return Optional.of(Prescribed.of(plan, library));
    } catch (ProblemException e) {
      problems.addAll(e);
      return Optional.empty();
    }
  }

  private static Problem tooLarge(Place plan, Format format) {
    Place place = new Place(plan.file(), plan.line(), plan.column(), plan.pointer() + "/formats");
    return Problem.at(
        place,
        Code.BAD_VALUE,
        "The format \"" + format.key() + "\" is too large for A5 paper.",
        "Print this patient on A4 or Letter paper.");
  }
}
