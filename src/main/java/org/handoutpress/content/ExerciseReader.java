package org.handoutpress.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.json.JsonFields;

/** Reads every exercise: its facts, and its words in one language. */
final class ExerciseReader {
  private static final int MAX_NUMBER = 99;

  private final ContentFiles files;
  private final PicturePaths pictures;
  private final List<Caution> cautions;
  private final Ids ids = new Ids();
  private final Map<Integer, Place> numbers = new HashMap<>();

  ExerciseReader(ContentFiles files, PicturePaths pictures, List<Caution> cautions) {
    this.files = files;
    this.pictures = pictures;
    this.cautions = cautions;
  }

  List<Exercise> read(String folder) {
    List<Exercise> exercises = new ArrayList<>();
    Set<String> spoken = new TreeSet<>(files.list(folder + "/exercises"));
    for (String file : files.list("exercises")) {
      JsonFields facts = files.fields(file);
      String id = ids.read(facts, "id");
      if (Ids.valid(id)) {
        String words = folder + "/exercises/" + id + ".json";
        spoken.remove(words);
        exercises.add(exercise(id, facts, files.words(words)));
      }
    }
    spoken.forEach(this::withoutFacts);
    exercises.sort(Comparator.comparingInt(Exercise::number));
    return exercises;
  }

  private void withoutFacts(String file) {
    files.problem(
        Problem.at(
            Place.file(files.name(file)),
            Code.UNKNOWN_ID,
            "These words belong to no exercise.",
            "Name the file after the id of an exercise, or take it out."));
  }

  private Exercise exercise(String id, JsonFields facts, Words words) {
    List<String> movements = MovementReader.read(facts, cautions);
    int number = number(facts);
    Dose dose = DoseReader.read(facts.object("dose"));
    Set<String> numbers = Placeholders.of(dose);
    Words dosed = words.alsoAllowing(numbers);
    Optional<Amount> harder = AmountReader.read(facts, dose);
    Set<String> harderNumbers = harder.map(h -> Set.of(h.kind().placeholder())).orElse(Set.of());
    List<Text> steps = dosed.texts("steps", 1, Words.MAX_ITEMS);
    PictureReader drawings = new PictureReader(facts, words, pictures);
    Exercise exercise =
        new Exercise(
            id,
            number,
            words.text("name"),
            words.text("shortName"),
            words.text("why"),
            dosed.text("start"),
            steps,
            drawings.panels(steps.size() + 1),
            dose,
            words.text("repeatWords"),
            words.optionalText("holdWords"),
            words.text("feel"),
            words.text("notFeel"),
            drawings.variation("easier"),
            new PictureReader(facts, words.alsoAllowing(harderNumbers), pictures)
                .variation("harder"),
            harder,
            new OneSideReader(facts, words).read(steps.size(), numbers),
            MovementReader.strings(facts, "equipment"),
            movements,
            MovementReader.cautions(movements, cautions),
            words.origins(),
            ComparisonReader.read(facts, words.fields()));
    facts.end();
    words.end();
    return exercise;
  }

  private int number(JsonFields facts) {
    int number = facts.integer("number", 1, MAX_NUMBER);
    Place first = numbers.putIfAbsent(number, facts.placeOf("number"));
    if (facts.has("number") && first != null) {
      facts.problem(
          facts.placeOf("number"),
          Code.DUPLICATE_ID,
          "The number " + number + " is used twice; the first time at " + first + ".",
          "Give one of the two exercises another number.");
    }
    return number;
  }
}
