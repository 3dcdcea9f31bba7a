package org.handoutpress.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Job;
import org.handoutpress.batch.make.Jobs;
import org.handoutpress.batch.make.Order;
import org.handoutpress.batch.make.Studio;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.content.Orders;
import org.handoutpress.content.PlainReader;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plain.Told;
import org.handoutpress.score.Score;

/** Judges each document by its finished pages, read back from their bytes. */
public final class ScoreBatch {
  private ScoreBatch() {}

  /**
   * Makes every document in memory, and the booklet of a patient.
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
      jobs.add(ExampleBooklet.job());
      Map<String, Document> documents =
          new Studio(materials, resources, settings, watch).documents(jobs, false);
      List<Score> scores = new ArrayList<>();
      for (Document document : documents.values()) {
        scores.add(Score.of(document.file(), ReadOutline.of(document), told));
      }
      return scores;
    }
  }

  private static Told told(Resources resources, String language) throws ProblemException {
    Path content = resources.content();
    return new Told(PlainReader.read(content, language), Orders.read(content, language));
  }
}
