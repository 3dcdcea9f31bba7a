package org.handoutpress.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.batch.files.Access;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.make.Job;
import org.handoutpress.batch.make.Jobs;
import org.handoutpress.batch.make.Order;
import org.handoutpress.batch.make.Studio;
import org.handoutpress.batch.run.Made;
import org.handoutpress.batch.run.Notes;
import org.handoutpress.batch.run.Outcome;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.ReviewGate;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.diag.ProblemException;

/** Does an order from the first file read to the last file written. */
public final class Batch {
  static final String INDEX = "index.html";

  private Batch() {}

  /**
   * Makes what is ordered. Every file is composed, written and read back in memory before the first
   * one appears in the folder.
   *
   * @throws ProblemException if input is wrong or the machine fails; then no file has changed
   * @throws java.util.concurrent.CancellationException if the watch says stop
   */
  public static Outcome make(Order order, Settings asked, Finishing finishing, Watch watch)
      throws ProblemException {
    try (Resources resources = Resources.open(asked.content())) {
      Materials materials = Materials.read(resources, asked.language());
      Settings settings = asked.on(materials.library());
      ReviewGate.check(materials.library(), resources, settings);
      List<Job> jobs =
          new Jobs(materials.library(), materials.gallery(), settings.theme()).of(order, finishing);
      try (OutputFolder folder = OutputFolder.open(settings.out(), Access.USUAL)) {
        Studio studio = new Studio(materials, resources, settings, watch);
        boolean indexed = order instanceof Order.Everything;
        Map<String, Document> documents = studio.documents(jobs, indexed);
        Map<String, byte[]> files = new LinkedHashMap<>();
        documents.values().forEach(d -> files.put(d.file(), d.pdf()));
        if (indexed) {
          files.put(INDEX, ContactSheet.of(materials.library(), settings, documents));
        }
        folder.replace(files, watch);
        List<String> notes = Notes.on(materials.library(), resources.content());
        return new Outcome(made(settings, files, documents), notes);
      }
    }
  }

  /** The same without files for a printer. */
  public static Outcome make(Order order, Settings settings, Watch watch) throws ProblemException {
    return make(order, settings, Finishing.NONE, watch);
  }

  private static List<Made> made(
      Settings settings, Map<String, byte[]> files, Map<String, Document> documents) {
    List<Made> made = new ArrayList<>();
    files.forEach(
        (file, bytes) -> {
          int pages = documents.containsKey(file) ? documents.get(file).pages() : 0;
          made.add(new Made(settings.out().resolve(file), pages, bytes.length));
        });
    return made;
  }
}
