package org.handoutpress.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;

/**
 * Holds a language against the one it was translated from: the same files, the same keys, lists of
 * the same length, the same names between braces, the same facts.
 */
public final class Translation {
  /** What each language has of its own. */
  private static final Set<String> OWN = Set.of("language.json", "plain.json", "scores.json");

  private final ContentFiles files;
  private final Problems problems;
  private final String folder;
  private final String source;

  private Translation(ContentFiles files, Problems problems, String folder, String source) {
    this.files = files;
    this.problems = problems;
    this.folder = folder;
    this.source = source;
  }

  /**
   * Finds what a language lacks, has beside, or says otherwise than a program can read.
   *
   * @param folder of the language; one that is no translation has no faults
   */
  public static void check(Path contentRoot, String folder, Problems problems) {
    ContentFiles files = new ContentFiles(contentRoot, problems);
    Optional<Text> source =
        new ConventionsReader(files.words(folder + "/language.json")).read().translates();
    if (source.isPresent() && !files.holds(source.get().value() + "/language.json")) {
      problems.add(
          Problem.at(
              source.get().place(),
              Code.UNKNOWN_ID,
              "There is no language \"" + source.get().value() + "\" in the content.",
              "Name the folder of another language, or take \"translates\" out."));
    } else if (source.isPresent()) {
      new Translation(files, problems, folder, source.get().value()).check();
    }
  }

  private void check() {
    for (String name : names(source)) {
      if (files.holds(folder + "/" + name)) {
        compare(name);
      } else {
        problem(name, "This file is missing: " + source + " has it.", "Translate it.");
      }
    }
    Set<String> more = names(folder);
    more.removeAll(names(source));
    more.forEach(
        name -> problem(name, "The language " + source + " has no such file.", "Take it out."));
  }

  private void problem(String name, String what, String advice) {
    problems.add(
        Problem.at(Place.file(files.name(folder + "/" + name)), Code.MISSING_FILE, what, advice));
  }

  private Set<String> names(String language) {
    List<String> all = new ArrayList<>(files.list(language));
    all.addAll(files.list(language + "/exercises"));
    Set<String> names = new TreeSet<>();
    all.forEach(file -> names.add(file.substring(language.length() + 1)));
    names.removeAll(OWN);
    return names;
  }

  private void compare(String name) {
    TranslatedFile file = new TranslatedFile(problems, source);
    files
        .document(source + "/" + name)
        .ifPresent(s -> files.document(folder + "/" + name).ifPresent(t -> file.compare(s, t)));
  }
}
