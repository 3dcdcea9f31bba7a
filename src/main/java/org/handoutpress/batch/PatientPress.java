package org.handoutpress.batch;

import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Prescribed;

/** Makes the files of patients, in one thread. */
interface PatientPress {
  /**
   * Composes a patient's booklet, writes it, and reads it back: all in memory.
   *
   * @throws ProblemException if it cannot be made, or is not what was meant
   */
  Document make(Prescribed prescribed) throws ProblemException;
}
