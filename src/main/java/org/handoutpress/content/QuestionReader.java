package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.json.JsonString;

/** Reads questions.json of a language. */
final class QuestionReader {
  private static final String IN_PLANS = "inPlans";
  private static final int MAX_PARAGRAPHS = 3;
  private static final int MAX_WORDINGS = 10;
  private static final int VERY_SURE = 3;

  private final ContentFiles files;
  private final Set<String> known = new TreeSet<>(Set.of(Relevance.ALWAYS));

  QuestionReader(ContentFiles files, List<Exercise> exercises, List<Caution> cautions) {
    this.files = files;
    exercises.forEach(e -> known.add(e.id()));
    for (Caution caution : cautions) {
      known.add(caution.id());
      known.addAll(caution.movements());
    }
  }

  List<Question> read(String folder) {
    Words file = files.words(folder + "/questions.json");
    Ids ids = new Ids();
    List<Question> questions = new ArrayList<>();
    for (Words words : file.objects("questions")) {
      questions.add(question(words, ids));
    }
    file.end();
    return questions;
  }

  private Question question(Words words, Ids ids) {
    Question question =
        new Question(
            ids.read(words.fields(), "id"),
            words.text("question"),
            words.texts("answer", 1, MAX_PARAGRAPHS),
            words.fields().integer("sureness", 1, VERY_SURE),
            words.text("basis"),
            relevance(words),
            words.optionalTexts("askedAs", MAX_WORDINGS),
            words.origins());
    words.end();
    return question;
  }

  private Optional<Relevance> relevance(Words words) {
    if (!words.fields().has(IN_PLANS)) {
      return Optional.empty();
    }
    Words plans = words.object(IN_PLANS);
    List<JsonString> concerns = plans.fields().texts("concerns");
    concerns.stream().filter(c -> !known.contains(c.value())).forEach(c -> unknown(plans, c));
    List<Text> answer = plans.optionalTexts("answer", MAX_PARAGRAPHS);
    plans.end();
    return Optional.of(new Relevance(concerns.stream().map(JsonString::value).toList(), answer));
  }

  private void unknown(Words plans, JsonString concern) {
    plans.problem(
        concern.place(),
        Code.UNKNOWN_ID,
        "\"" + concern.value() + "\" is no exercise, no movement and no caution.",
        NearestWord.advice(concern.value(), known));
  }
}
