package org.handoutpress.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.handoutpress.diag.Code;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonString;

/** Reads language.json. */
final class ConventionsReader {
  private static final int MONTHS = 12;
  private static final Set<String> DATE = Set.of("day", "month", "year");

  private final Words words;
  private final JsonFields fields;

  ConventionsReader(Words words) {
    this.words = words.forbiddingPlaceholders();
    this.fields = words.fields();
  }

  Conventions read() {
    JsonFields between = fields.object("between");
    Conventions conventions =
        new Conventions(
            words.text("tag").value(),
            words.text("name"),
            words.optionalText("translates"),
            paper(),
            date(),
            words.texts("months", MONTHS, MONTHS),
            plurals(fields.object("plurals")),
            fields.bool("endsLineAtHyphen"),
            mark(between, "items"),
            mark(between, "groups"),
            mark(between, "labelAndText"));
    between.end();
    words.end();
    return conventions;
  }

  private UsualPaper paper() {
    if (!fields.has("paper")) {
      fields.text("paper");
      return UsualPaper.A4;
    }
    return UsualPaper.read(fields).orElse(UsualPaper.A4);
  }

  private Text date() {
    Text date = words.alsoAllowing(DATE).text("date");
    if (fields.has("date") && !Placeholders.in(date.value()).equals(DATE)) {
      words.problem(
          date.place(),
          Code.BAD_VALUE,
          "A date needs {day}, {month} and {year}.",
          "Write all three, as in \"{day} {month} {year}\".");
    }
    return date;
  }

  /** Marks with the spaces around them, which no other text may have. */
  private static Text mark(JsonFields between, String key) {
    JsonString mark = between.text(key);
    return new Text(mark.value(), mark.place());
  }

  private static Plurals plurals(JsonFields rules) {
    Map<PluralCategory, PluralRule> read = new EnumMap<>(PluralCategory.class);
    for (PluralCategory category : PluralCategory.values()) {
      if (category != PluralCategory.OTHER) {
        rules.optionalText(category.key()).ifPresent(rule -> read(rules, category, rule, read));
      }
    }
    rules.end();
    return new Plurals(read);
  }

  private static void read(
      JsonFields rules,
      PluralCategory category,
      JsonString rule,
      Map<PluralCategory, PluralRule> into) {
    PluralRule.parse(rule.value())
        .ifPresentOrElse(
            r -> into.put(category, r),
            () ->
                rules.problem(
                    rule.place(),
                    Code.BAD_VALUE,
                    "This is no rule for a plural.",
                    "Copy the rule of Unicode CLDR, without its samples, as in \"n % 10 = 2..4 and"
                        + " n % 100 != 12..14\"."));
  }
}
