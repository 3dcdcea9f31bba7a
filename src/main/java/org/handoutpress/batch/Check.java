package org.handoutpress.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;

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
   * Reads all texts and pictures, judges the poses and what was drawn from them, looks for
   * characters that no font has, and makes every file in memory.
   *
   * @throws ProblemException with what is wrong
   */
  public static Check run(Settings settings, Watch watch) throws ProblemException {
    try (Resources resources = Resources.open(settings.content())) {
      Materials materials = Materials.read(resources, settings.language());
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
