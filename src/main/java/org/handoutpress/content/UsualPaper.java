package org.handoutpress.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** The sheet that lies in most printers of a place. */
public enum UsualPaper {
  A4,
  LETTER;

  /** The paper that an object names, if it names one. */
  static Optional<UsualPaper> read(JsonFields fields) {
    Optional<JsonString> name = fields.optionalText("paper");
    Optional<UsualPaper> paper =
        name.flatMap(n -> Arrays.stream(values()).filter(p -> p.key().equals(n.value())).findAny());
    if (name.isPresent() && paper.isEmpty()) {
      List<String> known = Arrays.stream(values()).map(UsualPaper::key).toList();
      fields.problem(
          name.get().place(),
          Code.BAD_VALUE,
          "\"" + name.get().value() + "\" is no usual paper.",
          "Use one of: " + String.join(", ", known) + ".");
    }
    return paper;
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
