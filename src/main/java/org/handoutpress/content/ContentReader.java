package org.handoutpress.content;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;

/**
 * Reads the folder of content in one language: what is the same in all languages lies in it, and
 * the words lie in a folder of their own, such as {@code en}.
 */
public final class ContentReader {
  private final ContentFiles files;
  private final Problems problems;

  private ContentReader(ContentFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Reads, without looking for the drawings. */
  public static Library read(Path contentRoot, String language) throws ProblemException {
    return read(contentRoot, language, file -> true);
  }

  /**
   * Reads and checks everything.
   *
   * @param contentRoot may lie in a zip file system
   * @param language a language tag, or the name of a folder
   * @param pictureExists whether a drawing with this relative name exists
   * @throws ProblemException with up to 20 faults of all files together
   */
  public static Library read(Path contentRoot, String language, Predicate<String> pictureExists)
      throws ProblemException {
    Problems problems = new Problems();
    ContentFiles files = new ContentFiles(contentRoot, problems);
    String folder = new Languages(contentRoot).folder(language);
    Library library = new ContentReader(files, problems).library(folder, pictureExists);
    problems.throwIfAny();
    return library;
  }

  private Library library(String folder, Predicate<String> pictureExists) {
    List<Caution> cautions = new CautionReader(files).read(folder);
    PicturePaths pictures = new PicturePaths(pictureExists);
    List<Exercise> exercises = new ExerciseReader(files, pictures, cautions).read(folder);
    List<Programme> programmes = new ProgrammeReader(files, exercises).read(folder);
    List<Question> questions = new QuestionReader(files, exercises, cautions).read(folder);
    Conventions conventions = new ConventionsReader(files.words(folder + "/language.json")).read();
    Clinic clinic = clinic(exercises, programmes);
    Guide guide = new GuideReader(files.words(folder + "/guide.json")).read();
    Words words = files.words(folder + "/phrases.json");
    Phrases phrases = new PhraseReader(words, conventions.plurals()).read();
    List<Reference> references = new ReferenceReader(files, questions).read();
    Letter letter = new LetterReader(files.words(folder + "/mail.json")).read();
    return new Library(
        conventions,
        clinic,
        new ReviewReader(files, folder).read(),
        exercises,
        questions,
        guide,
        phrases,
        references,
        programmes,
        cautions,
        letter);
  }

  private Clinic clinic(List<Exercise> exercises, List<Programme> programmes) {
    Words words = files.words("clinic.json").forbiddingPlaceholders();
    Clinic clinic = new ClinicReader(files, words, exercises).read();
    List<String> ids = programmes.stream().map(Programme::id).toList();
    if (problems.isEmpty() && !ids.contains(clinic.trackingProgramme())) {
      words.problem(
          words.fields().placeOf("trackingProgramme"),
          Code.UNKNOWN_ID,
          "There is no programme \"" + clinic.trackingProgramme() + "\".",
          "Use one of: " + String.join(", ", ids) + ".");
    }
    return clinic;
  }
}
