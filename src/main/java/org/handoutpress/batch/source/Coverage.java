package org.handoutpress.batch.source;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Visit;
import org.handoutpress.typeset.FontSet;

/** Finds characters that no font has, before they vanish from a page. */
public final class Coverage {
  private Coverage() {}

  static void check(Library library, FontSet fonts, Problems problems) {
    if (fonts.missing(Texts.characters(library)).isPresent()) {
      Texts.forEach(library, text -> check(text, fonts, problems));
    }
  }

  /** The texts that somebody typed for one patient: the character is named, the text is not. */
  public static void check(Plan plan, FontSet fonts, Problems problems) {
    texts(plan).forEach(text -> checkTyped(text, fonts, problems));
  }

  private static Stream<Text> texts(Plan plan) {
    return Stream.of(
            Stream.of(plan.name()),
            plan.note().stream(),
            plan.aim().stream(),
            plan.clinician().stream(),
            plan.override().stream(),
            plan.nextVisit().flatMap(Visit::time).stream(),
            plan.prescriptions().stream().flatMap(p -> p.note().stream()))
        .flatMap(texts -> texts);
  }

  private static void checkTyped(Text text, FontSet fonts, Problems problems) {
    OptionalInt missing = fonts.missing(text.value());
    OptionalInt unset =
        missing.isPresent()
            ? missing
            : text.value().codePoints().filter(Coverage::turns).findFirst();
    if (unset.isPresent()) {
      problems.add(
          Problem.at(
              text.place(),
              Code.MISSING_GLYPH,
              "No font here can set the character " + number(unset.getAsInt()) + ".",
              "Write it in another way, as the patient's passport may have it."));
    }
  }

  /** Letters that run from right to left: lines are set from left to right alone. */
  private static boolean turns(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static void check(Text text, FontSet fonts, Problems problems) {
    OptionalInt missing = fonts.missing(text.value());
    if (missing.isPresent()) {
      problems.add(
          Problem.at(
              text.place(),
              Code.MISSING_GLYPH,
              "No font has the character " + describe(missing.getAsInt()) + ".",
              "Write it in another way, or take it out."));
    }
  }

  private static String describe(int codePoint) {
    String number = number(codePoint);
    String name = Character.getName(codePoint);
    String shown =
        Character.isISOControl(codePoint) || !Character.isDefined(codePoint)
            ? ""
            : "\"" + Character.toString(codePoint) + "\", ";
    return name == null ? shown + number : shown + number + " " + name;
  }

  private static String number(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
