package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.handoutpress.batch.files.Sha256;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.content.Review;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.PlanDigest;

/**
 * Tells whether a patient's file would be made from the same again: the plan, the content, the
 * program and the settings.
 *
 * @param shared the digest of what all patients of a run share
 */
record Inputs(String shared) {
  /** What stands for the date if nobody gave one: tomorrow's run shall not make all again. */
  private static final String TODAY = "today";

  /**
   * Reads what all patients share.
   *
   * @param dated whether somebody gave the date of the settings
   */
  static Inputs of(Resources resources, Settings settings, boolean dated) throws ProblemException {
    Sha256 sha = new Sha256();
    sha.word(settings.language()).word(settings.sheet().name()).word(settings.printing().name());
    sha.word(settings.booklet().name()).word(settings.print().name());
    sha.word(dated ? settings.date().toString() : TODAY);
    add(resources.programFile(), file -> true, sha);
    if (resources.own().isPresent()) {
      Path out = settings.out().toAbsolutePath().normalize();
      add(resources.own().get(), file -> isContent(file) && !isBelow(file, out), sha);
    }
    return new Inputs(sha.digits());
  }

  private static void add(Path root, Predicate<Path> wanted, Sha256 sha) throws ProblemException {
    try (Stream<Path> tree = Files.walk(root)) {
      List<Path> files = tree.filter(Files::isRegularFile).filter(wanted).sorted().toList();
      for (Path file : files) {
        sha.file(root.relativize(file).toString().replace('\\', '/'), file);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Place.file(root.toString()),
              Code.MISSING_FILE,
              "Not all of this can be read.",
              "Check who may read the files in it."));
    }
  }

  private static boolean isContent(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".svg") || name.endsWith(".png");
  }

  private static boolean isBelow(Path file, Path folder) {
    return file.toAbsolutePath().normalize().startsWith(folder);
  }

  /** The same, for files that are made in a way of their own. */
  Inputs made(String way) {
    return new Inputs(new Sha256().word(shared).word(way).digits());
  }

  /**
   * 64 hexadecimal digits.
   *
   * @param state of the content in the plan's language: it is printed, and may be another tomorrow
   */
  String digest(Plan plan, Review.State state) {
    return new Sha256().word(shared).word(state.name()).word(PlanDigest.of(plan)).digits();
  }
}
