package org.handoutpress.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.content.ClinicianPhrases;
import org.handoutpress.content.Library;
import org.handoutpress.content.Orders;
import org.handoutpress.content.PlainReader;
import org.handoutpress.content.PlainRules;
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

  /**
   * Reads all texts and pictures, looks for characters that no font has and for words that are not
   * plain, judges the poses and what was drawn from them, and makes every file in memory.
   *
   * @throws ProblemException with what is wrong
   */
  public static Check run(Settings settings, Watch watch) throws ProblemException {
    try (Resources resources = Resources.open(settings.content())) {
      Materials materials = Materials.read(resources, settings.language());
      inspectWords(materials.library(), resources);
      ClinicianPhrases.read(resources.content(), settings.language());
      Orders.read(resources.content(), settings.language());
      Artwork.inspect(resources, materials.gallery().all());
      List<Job> jobs =
          new Jobs(materials.library(), materials.gallery(), settings.theme())
              .of(new Order.Everything(), Finishing.all(settings.theme()));
      new Studio(materials, resources, settings, watch).documents(jobs, false);
      return new Check(
          texts(resources.content()) + materials.gallery().size(),
          Notes.on(materials.library(), resources.content()));
    }
  }

  /** Reads them as a patient would: short sentences, plain words, no promise. */
  private static void inspectWords(Library library, Resources resources) throws ProblemException {
    PlainRules rules = PlainReader.read(resources.content(), library.language());
    Problems problems = new Problems();
    PlainLanguage.check(library, rules, problems);
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
