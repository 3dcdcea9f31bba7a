package org.handoutpress.batch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handoutpress.batch.make.Job;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.layout.Composition;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;

/** The booklet of a patient to whom the clinic's usual programme is prescribed: to be judged. */
final class ExampleBooklet {
  static final String FILE = "example.pdf";

  private ExampleBooklet() {}

  static Job job() {
    return new Job(FILE, false, ExampleBooklet::compose);
  }

  private static Composition compose(Press press) throws ProblemException {
    Library library = press.library();
    return PersonalBooklet.compose(press, Prescribed.of(example(library), library));
  }

  /** Nobody's plan: the programme and nothing else. */
  private static Plan example(Library library) {
    Place place = Place.file(FILE);
    return new Plan(
        "example",
        place,
        library.clinic().name(),
        List.of(),
        Optional.of(new Text(library.clinic().trackingProgramme(), place)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
