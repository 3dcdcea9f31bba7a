package org.handoutpress.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.batch.files.Access;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.files.WriteProblem;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.make.Presses;
import org.handoutpress.batch.patient.DiscreetPress;
import org.handoutpress.batch.patient.Intake;
import org.handoutpress.batch.patient.PatientPress;
import org.handoutpress.batch.patient.Rehearsal;
import org.handoutpress.batch.patient.Remarks;
import org.handoutpress.batch.patient.SharingPress;
import org.handoutpress.batch.roster.Delivery;
import org.handoutpress.batch.run.Made;
import org.handoutpress.batch.run.Notes;
import org.handoutpress.batch.run.Outcome;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.diag.ProblemException;
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
      PatientPress press = new SharingPress(new Presses(stock, fonts), finishing);
      List<Document> documents = new DiscreetPress(press).make(prescribed);
      watch.check();
      List<String> notes = new ArrayList<>(Notes.on(stock.of(plan).library(), resources.content()));
      notes.addAll(new Delivery.AsFiles().remarks(Remarks.on(prescribed), plan).inFull());
      return new Outcome(write(settings.out(), documents), notes);
    }
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
