package org.handoutpress.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.Legibility;
import org.handoutpress.plan.RosterScan;
import org.handoutpress.typeset.FontSet;

/** Makes a booklet for each patient of a roster. */
public final class RosterBatch {
  private final RosterOrder order;
  private final Settings settings;
  private final Watch watch;
  private final Resources resources;
  private final Stock stock;
  private final FontSet fonts;
  private final Presses presses;
  private final Inputs inputs;

  private RosterBatch(RosterOrder order, Settings settings, Watch watch, Resources resources)
      throws ProblemException {
    this.order = order;
    this.settings = settings;
    this.watch = watch;
    this.resources = resources;
    this.stock = Stock.read(resources, settings);
    this.fonts = stock.fonts(Legibility.USUAL);
    this.presses = new Presses(stock, fonts);
    this.inputs = Inputs.of(resources, settings, order.dated());
  }

  /**
   * Makes what is ordered, and a report. A row that is wrong does not keep the others.
   *
   * @throws ProblemException if the roster as a whole or the content is wrong, then nothing has
   *     changed; or if the machine fails, then the same order goes on
   * @throws java.util.concurrent.CancellationException if the watch says stop
   */
  public static RosterOutcome make(RosterOrder order, Settings settings, Watch watch)
      throws ProblemException {
    int rows = scan(order.file()).rows();
    try (Resources resources = Resources.open(settings.content())) {
      return new RosterBatch(order, settings, watch, resources).make(rows);
    }
  }

  private static RosterScan scan(Path file) throws ProblemException {
    try {
      return RosterScan.of(file);
    } catch (IOException e) {
      throw RosterRun.unreadable(file);
    }
  }

  private RosterOutcome make(int rows) throws ProblemException {
    try (OutputFolder folder = OutputFolder.open(settings.out(), Access.OWNER)) {
      return make(rows, folder);
    } catch (IOException e) {
      throw new ProblemException(WriteProblem.of(settings.out(), e));
    }
  }

  private RosterOutcome make(int rows, OutputFolder folder) throws IOException, ProblemException {
    folder.sweep();
    try (Journal journal = Journal.open(folder);
        ReportFile report = ReportFile.open(folder)) {
      PatientFiles files = new PatientFiles(folder, journal, new AtomicInteger());
      Tally tally = new Tally(rows, journal.ids());
      try (Crew crew = new Crew(order.jobs(), () -> clerk(files), new Outbox(files))) {
        new RosterRun(crew, watch, tally, 32 + 8 * order.jobs()).go(order.file(), report);
      }
      int left = files.end(tally.absent());
      report.finish();
      folder.force();
      return outcome(tally, left);
    }
  }

  private Clerk clerk(PatientFiles files) {
    PatientPress press = new DiscreetPress(new SharingPress(presses, order.finishing()));
    return new Clerk(
        new Intake(stock, fonts), press, inputs, files, order.finishing(), order.afresh());
  }

  private RosterOutcome outcome(Tally tally, int left) throws ProblemException {
    List<String> notes = new ArrayList<>(Notes.on(stock.usual().library(), resources.content()));
    notes.addAll(tally.notes());
    if (left > 0) {
      notes.add(Notes.left(left));
    }
    return new RosterOutcome(
        settings.out().resolve(ReportFile.NAME),
        tally.written(),
        tally.unchanged(),
        tally.refused(),
        tally.problems().kept(),
        tally.problems().count() - tally.problems().kept().size(),
        notes);
  }
}
