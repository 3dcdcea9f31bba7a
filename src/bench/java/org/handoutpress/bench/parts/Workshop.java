package org.handoutpress.bench.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoutpress.Shipped;
import org.handoutpress.bench.roster.Patients;
import org.handoutpress.bench.roster.Rows;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.Roster;

/** What the inner parts work on: the shipped content, and patients of a made-up clinic. */
final class Workshop {
  static final int PATIENTS = 20;
  private static final long SEED = 4;

  private Workshop() {}

  static Press press() {
    return Shipped.press(Paper.A4, Tone.COLOUR);
  }

  static Prescribed[] patients() throws IOException, ProblemException {
    Path file = Files.createTempFile("parts", ".csv");
    Rows.write(file, PATIENTS, new Patients(Shipped.library().exercises(), SEED)::row);
    Prescribed[] patients = new Prescribed[PATIENTS];
    try (Roster roster = Roster.open(file)) {
      for (int i = 0; i < PATIENTS; i++) {
        Plan plan = roster.next().orElseThrow().plan().orElseThrow();
        patients[i] = Prescribed.of(plan, Shipped.library());
      }
    }
    Files.delete(file);
    return patients;
  }
}
