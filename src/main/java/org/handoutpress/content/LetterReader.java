package org.handoutpress.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonString;

/** Reads mail.json of a language. */
final class LetterReader {
  /** What stands for the clinic's own: a message has no pages and no count. */
  private static final Set<String> ALLOWED = Set.of("clinic", "phone", "emergency");

  /** Any mail program shows such a name as it is, and any system can save it. */
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}\\.pdf");

  /** What most mail programs show of a subject, and more. */
  private static final int SUBJECT = 150;

  private final Words words;

  LetterReader(Words words) {
    this.words = words.allowingOnly(ALLOWED);
  }

  Letter read() {
    Letter letter =
        new Letter(
            subject(),
            attachment(),
            words.text("greeting"),
            paragraphs(),
            words.text("locked"),
            words.text("help"),
            words.text("mistake"),
            words.text("closing"));
    words.end();
    return letter;
  }

  private Text subject() {
    Text subject = words.text("subject");
    if (subject.value().length() > SUBJECT) {
      words.problem(
          subject.place(),
          Code.BAD_VALUE,
          "This subject has more than " + SUBJECT + " characters.",
          "Make it shorter.");
    }
    return subject;
  }

  private String attachment() {
    JsonString name = words.fields().text("attachment");
    if (!FILE.matcher(name.value()).matches() && words.fields().has("attachment")) {
      words.problem(
          name.place(),
          Code.BAD_VALUE,
          "This is no name for the file that comes with a message.",
          "Use letters a to z, digits, - and _, and .pdf at the end.");
    }
    return name.value();
  }

  private List<Text> paragraphs() {
    return words.texts("paragraphs", 1, Words.MAX_ITEMS);
  }
}
