package org.handoutpress.batch.mail;

import java.util.Optional;
import org.handoutpress.batch.roster.RosterBatch;
import org.handoutpress.batch.roster.RosterOutcome;
import org.handoutpress.batch.run.Watch;
import org.handoutpress.batch.send.Sending;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.SmtpSettings;
import org.handoutpress.mail.SmtpSettingsReader;

/** Makes the draft of a message for each patient of a roster who agreed to be written to. */
public final class MailBatch {
  private MailBatch() {}

  /**
   * Makes what is ordered, and a report. A row that is wrong does not keep the others.
   *
   * @throws ProblemException if the roster as a whole or the content is wrong, then nothing has
   *     changed; or if the machine fails, then the same order goes on
   * @throws java.util.concurrent.CancellationException if the watch says stop
   */
  public static RosterOutcome make(MailOrder order, Settings settings, Watch watch)
      throws ProblemException {
    Optional<SmtpSettings> smtp = Optional.empty();
    if (order.sending().isPresent()) {
      Sending sending = order.sending().get();
      smtp = Optional.of(SmtpSettingsReader.read(sending.settings(), sending.environment()));
    }
    return RosterBatch.make(order.roster(), settings, watch, new InDrafts.Maker(order, smtp));
  }
}
