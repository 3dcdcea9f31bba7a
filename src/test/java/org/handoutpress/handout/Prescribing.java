package org.handoutpress.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.Shipped;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.plan.PlanReader;
import org.handoutpress.plan.Prescribed;

/** Booklets of patients, from plans among the test resources or from plans in words. */
public final class Prescribing {
  public static final String TWO = "two-exercises";
  public static final String NINE = "nine-exercises";
  public static final String GREEK = "long-greek-name";

  private static final Map<String, Printed> MADE = new TreeMap<>();

  private Prescribing() {}

  /** A plan of the test resources on A4, in colour. */
  public static Printed booklet(String name) {
    return booklet(name, Paper.A4, Tone.COLOUR);
  }

  public static Printed booklet(String name, Paper paper, Tone tone) {
    return MADE.computeIfAbsent(
        name + paper + tone,
        key -> print(Path.of("src/test/resources/plans", name + ".json"), Theme.of(paper, tone)));
  }

  public static Printed booklet(String name, Theme edition) {
    return MADE.computeIfAbsent(
        name + edition, key -> print(Path.of("src/test/resources/plans", name + ".json"), edition));
  }

  /** A plan with these keys besides its id and its name. */
  public static Printed of(String keys) {
    return of(keys, Theme.of(Paper.A4, Tone.COLOUR));
  }

  public static Printed of(String keys, Theme edition) {
    return of(Shipped.library(), keys, edition);
  }

  /** The same in another language. */
  static Printed in(Library library, String keys) {
    return of(library, keys, Theme.of(Paper.A4, Tone.COLOUR));
  }

  static Printed of(Library library, String keys, Theme edition) {
    try {
      Path plan = Files.createTempFile("plan", ".json");
      try {
        Files.writeString(plan, "{\"id\": \"p1\", \"name\": \"Rosa\", " + keys + "}");
        return print(library, plan, edition);
      } finally {
        Files.delete(plan);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Printed print(Path plan, Theme edition) {
    return print(Shipped.library(), plan, edition);
  }

  private static Printed print(Library library, Path plan, Theme edition) {
    try {
      Press press = Shipped.press(library, edition);
      Prescribed prescribed = Prescribed.of(PlanReader.read(plan), press.library());
      return Printed.of(PersonalBooklet.compose(press, prescribed));
    } catch (ProblemException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }
}
