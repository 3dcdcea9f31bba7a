package org.handoutpress.batch.send;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What a run sent.
 *
 * @param now whether it was meant
 * @param report the file that has a row for each message
 * @param sent by this run
 * @param before by runs before it
 * @param waiting those that would be sent
 * @param unknown those of which nobody knows whether they came
 * @param refused by the server, for now or for good
 */
public record SendOutcome(
    boolean now, Path report, int sent, int before, int waiting, int unknown, int refused) {
  /** Whether each message was sent, or would be. */
  public boolean all() {
    return unknown + refused == 0;
  }

  /** In two lines. */
  public String print() {
    String counts =
        now
            ? String.format(Locale.ROOT, "%d sent, %d sent before", sent, before)
            : String.format(
                Locale.ROOT,
                "The server would take messages. %d would be sent, %d sent before",
                waiting,
                before);
    return String.format(
        Locale.ROOT,
        "%s, %d unknown, %d refused by the server%s\nreport: %s",
        counts,
        unknown,
        refused,
        now ? "" : ". Nothing was sent: add --now",
        report);
  }
}
