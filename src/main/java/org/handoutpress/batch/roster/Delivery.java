package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.patient.PatientPress;
import org.handoutpress.batch.patient.Remarks;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.send.SendOutcome;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Plan;

/** How booklets reach their patients: each as a file, or each in the draft of a message. */
public interface Delivery extends AutoCloseable {
  /** How the names of the files end. */
  String ending();

  /** The name of the journal in the output folder. */
  String journal();

  /** What changes the files besides plan, content and settings. */
  String way();

  /** Why this patient is to get nothing, in a sentence; empty if they are to get it. */
  Optional<String> declined(Plan plan);

  /**
   * Looks whether a booklet can reach this patient.
   *
   * @throws ProblemException with all reasons why it cannot, none of which quotes the patient's
   *     data
   */
  void admit(Plan plan) throws ProblemException;

  /** What makes the files, in one thread, from what makes the booklets. */
  PatientPress press(PatientPress booklets);

  /** Whether a file of an earlier run, made from the same, opens for this patient. */
  boolean opens(Path file, Plan plan);

  /** What somebody should know about a file. */
  Remarks remarks(Remarks onThePlan, Plan plan, JournalEntry file);

  /**
   * Ends a run that went over the whole roster.
   *
   * @param ids of the patients whose files are there, in the order of the roster
   * @return what was sent, if it was asked for
   */
  default Optional<SendOutcome> end(List<String> ids, Watch watch)
      throws IOException, ProblemException {
    return Optional.empty();
  }

  @Override
  default void close() throws IOException {}

  /** Makes one for a run. */
  interface Maker {
    /** Throws {@link ProblemException} if the content does not allow it. */
    void check(Stock stock) throws ProblemException;

    /** In the folder of the run. */
    Delivery open(Stock stock, OutputFolder folder) throws IOException, ProblemException;
  }

  /** Booklets as files of their own. */
  final class AsFiles implements Delivery {
    static final Maker MAKER =
        new Maker() {
          @Override
          public void check(Stock stock) {
            // Any content will do.
          }

          @Override
          public Delivery open(Stock stock, OutputFolder folder) {
            return new AsFiles();
          }
        };

    @Override
    public String ending() {
      return ".pdf";
    }

    @Override
    public String journal() {
      return ".handouts.journal";
    }

    @Override
    public String way() {
      return "files";
    }

    @Override
    public Optional<String> declined(Plan plan) {
      return Optional.empty();
    }

    @Override
    public void admit(Plan plan) {
      // Whoever has a plan gets the file.
    }

    @Override
    public PatientPress press(PatientPress booklets) {
      return booklets;
    }

    @Override
    public boolean opens(Path file, Plan plan) {
      return true;
    }

    @Override
    public Remarks remarks(Remarks onThePlan, Plan plan, JournalEntry file) {
      return remarks(onThePlan, plan);
    }

    public Remarks remarks(Remarks onThePlan, Plan plan) {
      return plan.password().isPresent()
          ? onThePlan.and("This file opens without the password.")
          : onThePlan;
    }
  }
}
