package org.handoutpress.batch.make;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.run.Workers;
import org.handoutpress.batch.source.Excerpts;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.press.Press;
import org.handoutpress.typeset.Typesetter;

/** Where documents are made from what was read, by several threads. */
public record Studio(Materials materials, Resources resources, Settings settings, Watch watch) {
  /**
   * Makes files in memory.
   *
   * @param pictured whether with pictures of the pages
   * @return documents by their file names, in the order of the jobs
   */
  public Map<String, Document> documents(List<Job> jobs, boolean pictured) throws ProblemException {
    List<Workers.Task<Bench, List<Document>>> tasks =
        jobs.stream().map(job -> task(job, pictured)).toList();
    Map<String, Document> documents = new LinkedHashMap<>();
    try {
      Workers.run(tasks, () -> new Bench(press()), watch).stream()
          .flatMap(List::stream)
          .forEach(d -> documents.put(d.file(), d));
    } catch (ProblemException e) {
      throw Excerpts.fill(causes(e), resources.content().getFileSystem());
    }
    return documents;
  }

  /** Faults of the input alone, if there are any: what follows from them is not worth telling. */
  private static ProblemException causes(ProblemException e) {
    List<Problem> input = e.problems().stream().filter(p -> p.code() != Code.READ_BACK).toList();
    return input.isEmpty() ? e : new ProblemException(input);
  }

  private static Workers.Task<Bench, List<Document>> task(Job job, boolean pictured) {
    return bench -> bench.make(job, pictured);
  }

  private Press press() {
    Typesetter type = Presses.type(resources.fonts(settings.legibility()), materials.library());
    return new Press(
        materials.library(),
        materials.gallery().of(Optional.empty()),
        settings.theme(),
        type,
        settings.date());
  }
}
