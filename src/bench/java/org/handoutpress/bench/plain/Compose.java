package org.handoutpress.bench.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * Composes the booklets of a roster for the references, which so need not: they are given the text
 * and its places. Run as a process of its own, outside of every clock.
 */
public final class Compose {
  /** How many books tell which pages several books share. */
  private static final int FIRST = 200;

  private Compose() {}

  /** Takes the roster, the number of its rows, and the folder for a script of each form. */
  public static void main(String[] args) throws Exception {
    Path roster = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[2]));
    Plainer plainer = new Plainer();
    List<Script> scripts = new ArrayList<>();
    for (Form form : Form.values()) {
      scripts.add(new Script(form, plainer));
    }
    books(roster, Shipped.press(Paper.A4, Tone.COLOUR), scripts);
    for (Script script : scripts) {
      script.end(folder, Integer.parseInt(args[1]));
    }
  }

  private static void books(Path file, Press press, List<Script> scripts)
      throws IOException, ProblemException {
    int count = 0;
    try (Roster roster = Roster.open(file)) {
      for (Optional<Row> row = roster.next(); row.isPresent(); row = roster.next()) {
        Prescribed prescribed = Prescribed.of(row.get().plan().orElseThrow(), press.library());
        Composition composition = PersonalBooklet.compose(press, prescribed);
        for (Script script : scripts) {
          script.book(prescribed.plan().id(), composition, count < FIRST);
        }
        count++;
      }
    }
  }
}
