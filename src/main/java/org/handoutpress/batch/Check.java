package org.handoutpress.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.make.Job;
import org.handoutpress.batch.make.Jobs;
import org.handoutpress.batch.make.Order;
import org.handoutpress.batch.make.Studio;
import org.handoutpress.batch.run.Notes;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.source.Materials;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.content.Languages;
import org.handoutpress.content.Orders;
import org.handoutpress.content.PlainReader;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.ReviewNotes;
import org.handoutpress.content.Translation;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.plain.PlainLanguage;

/**
 * Tries everything without writing.
 *
 * @param files how many files of texts and pictures were read
 */
public record Check(int files, List<String> notes) {
  public Check {
    notes = List.copyOf(notes);
  }

  /** How much is tried. */
  public enum Scope {
    /** That of the settings alone. */
    ONE_LANGUAGE,
    EVERY_LANGUAGE
  }

  /**
   * Reads all texts and pictures, looks for characters that no font has, for what a translation
   * lacks and for words that are not plain, judges the poses and what was drawn from them, and
   * makes every file in memory.
   *
   * @throws ProblemException with what is wrong
   */
  public static Check run(Settings settings, Scope scope, Watch watch) throws ProblemException {
    try (Resources resources = Resources.open(settings.content())) {
      Languages languages = new Languages(resources.content());
      List<String> folders =
          scope == Scope.EVERY_LANGUAGE
              ? languages.folders()
              : List.of(languages.folder(settings.language()));
      compare(folders, resources);
      for (String folder : folders) {
        inspect(settings.in(folder), resources, watch);
      }
      Materials materials = Materials.read(resources, folders.get(0));
      return new Check(
          texts(resources.content()) + materials.gallery().size(),
          Notes.on(materials.library(), resources.content()));
    }
  }

  /** Holds each translation against what it was made from. */
  private static void compare(List<String> folders, Resources resources) throws ProblemException {
    Problems problems = new Problems();
    folders.forEach(folder -> Translation.check(resources.content(), folder, problems));
    problems.throwIfAny();
  }

  private static void inspect(Settings asked, Resources resources, Watch watch)
      throws ProblemException {
    Materials materials = Materials.read(resources, asked.language());
    Settings settings = asked.on(materials.library());
    PlainRules rules = PlainReader.read(resources.content(), asked.language());
    inspectWords(materials, rules, resources);
    ReviewNotes.read(resources.content(), materials.library(), asked.language());
    Orders.read(resources.content(), asked.language());
    Artwork.inspect(resources, materials.gallery().all());
    List<Job> jobs =
        new ArrayList<>(
            new Jobs(materials.library(), materials.gallery(), settings.theme())
                .of(new Order.Everything(), Finishing.all(settings.theme())));
    jobs.add(ExampleBooklet.job());
    Map<String, Document> documents =
        new Studio(materials, resources, settings, watch).documents(jobs, false);
    new ListGate(rules.mostItems()).check(documents.values());
  }

  /** Reads them as a patient would: short sentences, plain words, no promise. */
  private static void inspectWords(Materials materials, PlainRules rules, Resources resources)
      throws ProblemException {
    Problems problems = new Problems();
    PlainLanguage.check(materials.library(), rules, problems);
    Materials.throwIfAny(problems, resources);
  }

  private static int texts(Path content) {
    try (Stream<Path> files = Files.walk(content)) {
      return (int)
          files
              .filter(f -> f.toString().endsWith(".json"))
              .filter(f -> !f.toString().endsWith(".schema.json"))
              .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
