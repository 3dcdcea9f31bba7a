package org.handoutpress.batch.patient;

import java.util.List;
import org.handoutpress.batch.make.Document;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Prescribed;

/** Makes the files of patients, in one thread. */
public interface PatientPress {
  /**
   * Composes a patient's booklet, writes it, and reads it back: all in memory.
   *
   * @return the booklet, then its sheets to fold if they are asked for
   * @throws ProblemException if it cannot be made, or is not what was meant
   */
  List<Document> make(Prescribed prescribed) throws ProblemException;
}
