package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.handoutpress.batch.files.Access;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.files.WriteProblem;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.make.Presses;
import org.handoutpress.batch.patient.DiscreetPress;
import org.handoutpress.batch.patient.Intake;
import org.handoutpress.batch.patient.PatientPress;
import org.handoutpress.batch.patient.SharingPress;
import org.handoutpress.batch.run.Notes;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.send.SendOutcome;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.theme.Legibility;
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
  private final Delivery.Maker deliveries;

  private RosterBatch(
      RosterOrder order,
      Settings settings,
      Watch watch,
      Resources resources,
      Delivery.Maker deliveries)
      throws ProblemException {
    this.order = order;
    this.settings = settings;
    this.watch = watch;
    this.resources = resources;
    this.stock = Stock.read(resources, settings);
    this.fonts = stock.fonts(Legibility.USUAL);
    this.presses = new Presses(stock, fonts);
    this.inputs = Inputs.of(resources, settings, order.dated());
    this.deliveries = deliveries;
    deliveries.check(stock);
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
    return make(order, settings, watch, Delivery.AsFiles.MAKER);
  }

  /** The same with booklets that reach their patients in some way. */
  public static RosterOutcome make(
      RosterOrder order, Settings settings, Watch watch, Delivery.Maker deliveries)
      throws ProblemException {
    int rows = scan(order.file()).rows();
    try (Resources resources = Resources.open(settings.content())) {
      return new RosterBatch(order, settings, watch, resources, deliveries).make(rows);
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
    try (Delivery delivery = deliveries.open(stock, folder);
        Journal journal = Journal.open(folder, delivery.journal());
        ReportFile report = ReportFile.open(folder)) {
      PatientFiles files =
          new PatientFiles(folder, journal, delivery.ending(), new AtomicInteger());
      Tally tally = new Tally(rows, journal.ids());
      try (Crew crew = new Crew(order.jobs(), () -> clerk(delivery, files), new Outbox(files))) {
        new RosterRun(crew, watch, tally, 32 + 8 * order.jobs()).go(order.file(), report);
      }
      int left = files.end(tally.absent());
      report.finish();
      folder.force();
      Optional<SendOutcome> sent = delivery.end(tally.made(), watch);
      return outcome(tally, left, sent);
    }
  }

  private Clerk clerk(Delivery delivery, PatientFiles files) {
    Finishing finishing = order.finishing();
    SharingPress booklets = new SharingPress(presses, finishing);
    PatientPress press = new DiscreetPress(delivery.press(booklets));
    Inputs own = inputs.made(delivery.way());
    Intake intake = new Intake(stock, fonts);
    return new Clerk(intake, delivery, press, own, files, finishing, order.afresh());
  }

  private RosterOutcome outcome(Tally tally, int left, Optional<SendOutcome> sent)
      throws ProblemException {
    List<String> notes = new ArrayList<>(Notes.on(stock.usual().library(), resources.content()));
    notes.addAll(tally.notes());
    if (left > 0) {
      notes.add(Notes.left(left));
    }
    return new RosterOutcome(
        settings.out().resolve(ReportFile.NAME),
        tally.written(),
        tally.unchanged(),
        tally.skipped(),
        tally.refused(),
        tally.problems().kept(),
        tally.problems().count() - tally.problems().kept().size(),
        notes,
        sent);
  }
}
