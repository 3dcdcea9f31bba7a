package org.handoutpress.batch.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Languages;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Illustration;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.PrescribedExercise;
import org.handoutpress.typeset.FontSet;

/**
 * What booklets of patients are made from: words by language and pictures by look, each read when
 * the first patient needs it and shared by all threads.
 */
public final class Stock {
  private final Resources resources;
  private Settings settings;
  private final List<String> looks;
  private Materials usual;

  /** By tag; looked for once, and not again for each patient. */
  private final Map<String, String> folders = new HashMap<>();

  private final Map<String, Optional<Materials>> byLanguage = new HashMap<>();

  private Stock(Resources resources, Settings settings) {
    this.resources = resources;
    this.settings = settings;
    this.looks = resources.looks();
  }

  /**
   * For many patients, with everything in the language of the settings.
   *
   * @throws ProblemException with what is wrong with the content in it
   */
  public static Stock read(Resources resources, Settings settings) throws ProblemException {
    Materials usual = Materials.read(resources, settings.language());
    ReviewGate.check(usual.library(), resources, settings);
    return new Stock(resources, settings).with(usual);
  }

  /**
   * For one patient, with the words in the language of the settings.
   *
   * @throws ProblemException with what is wrong with them
   */
  public static Stock words(Resources resources, Settings settings, FontSet fonts)
      throws ProblemException {
    Materials usual = Materials.words(resources, settings.language(), fonts);
    return new Stock(resources, settings).with(usual);
  }

  private Stock with(Materials found) throws ProblemException {
    usual = found;
    byLanguage.put(folder(settings.language()).orElseThrow(), Optional.of(found));
    settings = settings.on(found.library());
    return this;
  }

  public Settings settings() {
    return settings;
  }

  /** Faces for one thread and certain eyes. */
  public FontSet fonts(Legibility legibility) {
    return resources.fonts(legibility);
  }

  /** In the language of the settings. */
  public Materials usual() {
    return usual;
  }

  /**
   * In the language of a plan.
   *
   * @throws ProblemException if there is no such language, or its content has faults or lacks a
   *     review that is asked for
   */
  public synchronized Materials of(Plan plan) throws ProblemException {
    if (plan.language().isEmpty()) {
      ReviewGate.check(usual.library(), resources, settings);
      return usual;
    }
    Text tag = plan.language().get();
    Optional<String> folder = folder(tag.value());
    if (folder.isEmpty()) {
      throw new ProblemException(unknownLanguage(tag));
    }
    Materials materials =
        byLanguage
            .computeIfAbsent(folder.get(), this::read)
            .orElseThrow(() -> new ProblemException(faultyLanguage(tag, folder.get())));
    ReviewGate.check(materials.library(), tag.place(), settings);
    return materials;
  }

  private Optional<String> folder(String tag) throws ProblemException {
    Optional<String> known = Optional.ofNullable(folders.get(tag));
    if (known.isPresent()) {
      return known;
    }
    Optional<String> found = new Languages(resources.content()).find(tag);
    found.ifPresent(folder -> folders.put(tag, folder));
    return found;
  }

  private Optional<Materials> read(String folder) {
    try {
      return Optional.of(Materials.words(resources, folder, resources.fonts()));
    } catch (ProblemException toldByCheck) {
      return Optional.empty();
    }
  }

  private Problem unknownLanguage(Text tag) throws ProblemException {
    List<String> folders = new Languages(resources.content()).folders();
    return Problem.at(
        tag.place(),
        Code.UNKNOWN_ID,
        "The content is not there in this language.",
        "Use one of: " + String.join(", ", folders) + ".");
  }

  private static Problem faultyLanguage(Text tag, String folder) {
    return Problem.at(
        tag.place(),
        Code.BAD_VALUE,
        "The content in this language has faults.",
        "See them with: handouts check --lang " + folder);
  }

  /** What is wrong with the look that a plan names. */
  public Optional<Problem> fault(Plan plan) {
    return plan.look().filter(look -> !looks.contains(look.value())).map(this::unknownLook);
  }

  private Problem unknownLook(Text look) {
    return Problem.at(
        look.place(),
        Code.UNKNOWN_ID,
        "There is no such look in illustrations/looks.",
        NearestWord.advice(look.value(), looks));
  }

  /**
   * The pictures of a patient; those of a look that nobody has drawn before are drawn now.
   *
   * @throws ProblemException with what is wrong with them
   */
  public Function<String, Illustration> pictures(Prescribed prescribed) throws ProblemException {
    List<Exercise> exercises =
        prescribed.exercises().stream().map(PrescribedExercise::exercise).toList();
    Gallery gallery = of(prescribed.plan()).gallery();
    Problems problems = new Problems();
    gallery.hang(prescribed.look(), exercises, problems);
    problems.throwIfAny();
    return gallery.of(prescribed.look());
  }
}
