package org.handoutpress.batch.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.layout.Composition;

/**
 * Refuses a document in which a word is wider than its column and was cut. Words are never divided;
 * a patient's own words alone, such as a name longer than a line, go on in the next line where they
 * must.
 */
public record WholeWords(Library library) {
  /**
   * In a document in which all words are those of the content.
   *
   * @param document where a word is said to be that stands in no text as it is printed
   */
  public void require(Composition pages, Place document) throws ProblemException {
    Problems problems = new Problems();
    pages.cutWords().forEach(w -> problems.add(problem(w, place(w).orElse(document))));
    problems.throwIfAny();
  }

  /** In a document in which other words stand as well. */
  public void requireOfContent(Composition pages) throws ProblemException {
    Problems problems = new Problems();
    pages.cutWords().forEach(w -> place(w).ifPresent(at -> problems.add(problem(w, at))));
    problems.throwIfAny();
  }

  private static Problem problem(String word, Place place) {
    return Problem.at(
        place,
        Code.DOES_NOT_FIT,
        "This word is wider than its column: \u201C" + word + "\u201D.",
        "Use a shorter word, or larger paper. Words are never divided.");
  }

  /** Of the first text that holds the word. */
  private Optional<Place> place(String word) {
    String wanted = plain(word);
    List<Place> found = new ArrayList<>();
    Texts.forEach(library, text -> find(wanted, text, found));
    return found.stream().findFirst();
  }

  private static void find(String word, Text text, List<Place> found) {
    if (plain(text.value()).contains(word)) {
      found.add(text.place());
    }
  }

  private static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }
}
