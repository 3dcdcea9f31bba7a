package org.handoutpress.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.PersonalBooklet;
import org.handoutpress.handout.Press;
import org.handoutpress.imposition.PaperStock;
import org.handoutpress.layout.Composition;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.PlanReader;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.typeset.FontSet;

/** Makes the booklet of one patient. */
public final class PersonalBatch {
  private PersonalBatch() {}

  /**
   * Makes what a plan prescribes.
   *
   * @param file a plan in JSON
   * @throws ProblemException if the plan or the content is wrong or the machine fails; then no file
   *     has changed
   */
  public static Outcome make(Path file, Settings settings, Finishing finishing, Watch watch)
      throws ProblemException {
    try (Resources resources = Resources.open(settings.content())) {
      Rehearsal.start(resources);
      Plan plan = PlanReader.read(file);
      FontSet fonts = resources.fonts();
      Stock stock = Stock.words(resources, settings, fonts);
      Prescribed prescribed = new Intake(stock, fonts).admit(plan);
      List<Document> documents = new ArrayList<>();
      Presses presses = new Presses(stock, fonts);
      documents.add(new DiscreetPress(new SharingPress(presses)).make(prescribed));
      if (finishing.fold()) {
        Press press = presses.of(prescribed);
        Composition pages = PersonalBooklet.compose(press, prescribed);
        documents.add(fold(documents.get(0), pages, press, finishing));
      }
      watch.check();
      List<String> notes = new ArrayList<>(Notes.on(stock.of(plan).library(), resources.content()));
      notes.addAll(new Delivery.AsFiles().remarks(Remarks.on(prescribed), plan).inFull());
      return new Outcome(write(settings.out(), documents), notes);
    }
  }

  private static Document fold(
      Document booklet, Composition pages, Press press, Finishing finishing)
      throws ProblemException {
    Finish fold = new Finish.Fold(new PaperStock(finishing.gsm()));
    String file = booklet.file().replaceFirst("\\.pdf$", "-fold.pdf");
    return new PrintRoom(press, file, fold).print(pages, booklet.pdf());
  }

  private static List<Made> write(Path out, List<Document> documents) throws ProblemException {
    Path target = out.resolve(documents.get(0).file());
    try (OutputFolder folder = OutputFolder.open(out, Access.OWNER)) {
      List<Made> made = new ArrayList<>();
      for (Document document : documents) {
        target = out.resolve(document.file());
        folder.put(document.file(), document.pdf());
        made.add(new Made(target, document.pages(), document.pdf().length));
      }
      folder.force();
      return made;
    } catch (IOException e) {
      throw new ProblemException(WriteProblem.of(target, e));
    }
  }
}
