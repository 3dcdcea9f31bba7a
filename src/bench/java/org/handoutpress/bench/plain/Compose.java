package org.handoutpress.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.handoutpress.Shipped;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.layout.Composition;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.Roster;
import org.handoutpress.plan.Row;

/**
 * Composes the booklets of a roster for the reference, which so need not: it is given each line of
 * text and its place. Run as a process of its own, outside of every clock.
 */
public final class Compose {
  /** How many books tell which pages several books share. */
  private static final int FIRST = 200;

  private Compose() {}

  /** Takes the roster, the number of its rows, and the file to write. */
  public static void main(String[] args) throws Exception {
    Path roster = Path.of(args[0]);
    Path script = Path.of(args[2]);
    Path books = Files.createTempFile("bench", ".books");
    Press press = Shipped.press(Paper.A4, Tone.COLOUR);
    Plainer plainer = new Plainer();
    try (ScriptWriter out = new ScriptWriter(books)) {
      books(roster, press, plainer, out);
    }
    try (ScriptWriter out = new ScriptWriter(script)) {
      out.head(plainer.fonts(), plainer.pictures(), Integer.parseInt(args[1]));
    }
    Files.write(script, Files.readAllBytes(books), java.nio.file.StandardOpenOption.APPEND);
    Files.delete(books);
  }

  private static void books(Path file, Press press, Plainer plainer, ScriptWriter out)
      throws IOException, ProblemException {
    int count = 0;
    try (Roster roster = Roster.open(file)) {
      for (Optional<Row> row = roster.next(); row.isPresent(); row = roster.next()) {
        Prescribed prescribed = Prescribed.of(row.get().plan().orElseThrow(), press.library());
        Composition composition = PersonalBooklet.compose(press, prescribed);
        out.book(prescribed.plan().id(), plainer.pages(composition), count++ < FIRST);
      }
    }
  }
}
