package org.handoutpress.batch;

import java.util.Locale;
import java.util.OptionalInt;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;
import org.handoutpress.typeset.FontSet;

/** Finds characters that no font has, before they vanish from a page. */
final class Coverage {
  private Coverage() {}

  static void check(Library library, FontSet fonts, Problems problems) {
    Texts.forEach(library, text -> check(text, fonts, problems));
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
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    String name = Character.getName(codePoint);
    String shown =
        Character.isISOControl(codePoint) || !Character.isDefined(codePoint)
            ? ""
            : "\"" + Character.toString(codePoint) + "\", ";
    return name == null ? shown + number : shown + number + " " + name;
  }
}
