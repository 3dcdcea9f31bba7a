package org.handoutpress.content;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was written in one language, checked as a whole.
 *
 * @param exercises in the order of their numbers
 */
public record Library(
    Conventions conventions,
    Clinic clinic,
    Review review,
    List<Exercise> exercises,
    List<Question> questions,
    Guide guide,
    Phrases phrases,
    List<Reference> references,
    List<Programme> programmes,
    List<Caution> cautions,
    Letter letter) {
  public Library {
    exercises = List.copyOf(exercises);
    questions = List.copyOf(questions);
    references = List.copyOf(references);
    programmes = List.copyOf(programmes);
    cautions = List.copyOf(cautions);
  }

  /** BCP 47 tag, such as {@code en-GB}. */
  public String language() {
    return conventions.tag();
  }

  /** The sheet to print on if nobody says otherwise. */
  public UsualPaper paper() {
    return clinic.paper().orElse(conventions.paper());
  }

  /** The same with another state of review. */
  public Library with(Review other) {
    return new Library(
        conventions,
        clinic,
        other,
        exercises,
        questions,
        guide,
        phrases,
        references,
        programmes,
        cautions,
        letter);
  }

  public Optional<Exercise> exercise(String id) {
    return exercises.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  public Optional<Programme> programme(String id) {
    return programmes.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Optional<Reference> reference(String id) {
    return references.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
