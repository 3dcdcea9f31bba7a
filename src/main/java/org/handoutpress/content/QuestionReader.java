package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;

/** Reads questions.json of a language. */
final class QuestionReader {
  private static final int MAX_PARAGRAPHS = 3;
  private static final int MAX_WORDINGS = 10;
  private static final int VERY_SURE = 3;

  private final ContentFiles files;

  QuestionReader(ContentFiles files) {
    this.files = files;
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

  private static Question question(Words words, Ids ids) {
    Question question =
        new Question(
            ids.read(words.fields(), "id"),
            words.text("question"),
            words.texts("answer", 1, MAX_PARAGRAPHS),
            words.fields().integer("sureness", 1, VERY_SURE),
            words.text("basis"),
            words.optionalTexts("askedAs", MAX_WORDINGS),
            words.origins());
    words.end();
    return question;
  }
}
