package org.handoutpress.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.handoutpress.batch.make.Bench;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Job;
import org.handoutpress.batch.make.Jobs;
import org.handoutpress.batch.make.Order;
import org.handoutpress.batch.make.Studio;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.content.Library;
import org.handoutpress.content.Orders;
import org.handoutpress.content.PlainReader;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.layout.Composition;
import org.handoutpress.plain.Told;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.score.Score;
import org.handoutpress.verify.facts.PdfReader;
import org.handoutpress.verify.outline.Outline;

/** Judges each document by its finished pages, read back from their bytes. */
public final class ScoreBatch {
  static final String PERSONAL = "example.pdf";

  private ScoreBatch() {}

  /**
   * Makes every document in memory, and the booklet of a patient to whom the clinic's usual
   * programme is prescribed.
   *
   * @throws ProblemException with what is wrong with the content
   */
  public static List<Score> run(Settings asked, Watch watch) throws ProblemException {
    try (Resources resources = Resources.open(asked.content())) {
      Materials materials = Materials.read(resources, asked.language());
      Settings settings = asked.on(materials.library());
      Told told = told(resources, settings.language());
      List<Job> jobs =
          new ArrayList<>(
              new Jobs(materials.library(), materials.gallery(), settings.theme())
                  .of(new Order.Everything()));
      jobs.add(new Job(PERSONAL, false, ScoreBatch::personal));
      Map<String, Document> documents =
          new Studio(materials, resources, settings, watch).documents(jobs, false);
      List<Score> scores = new ArrayList<>();
      for (Document document : documents.values()) {
        scores.add(Score.of(document.file(), outline(document), told));
      }
      return scores;
    }
  }

  private static Told told(Resources resources, String language) throws ProblemException {
    Path content = resources.content();
    return new Told(PlainReader.read(content, language), Orders.read(content, language));
  }

  private static Outline outline(Document document) throws ProblemException {
    try {
      return Outline.of(PdfReader.read(document.pdf()));
    } catch (IOException e) {
      throw new ProblemException(Bench.unreadable(document.file(), "it cannot be read"));
    }
  }

  private static Composition personal(Press press) throws ProblemException {
    Library library = press.library();
    return PersonalBooklet.compose(press, Prescribed.of(example(library), library));
  }

  /** Nobody's plan: the programme and nothing else. */
  private static Plan example(Library library) {
    Place place = Place.file(PERSONAL);
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
