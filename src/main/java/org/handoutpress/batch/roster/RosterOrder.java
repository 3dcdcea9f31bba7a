package org.handoutpress.batch.roster;

import java.nio.file.Path;
import org.handoutpress.batch.make.Finishing;

/**
 * What to make for the patients of a roster.
 *
 * @param jobs how many are made at the same time
 * @param afresh whether to make again what has not changed
 * @param dated whether somebody gave the date of the settings; if not, yesterday's file still does
 * @param finishing whether each booklet also comes on sheets to fold
 */
public record RosterOrder(Path file, int jobs, boolean afresh, boolean dated, Finishing finishing) {
  /** What a press keeps of the pages that booklets share, and room to work: bytes of heap. */
  private static final long ONE_JOB = 64 << 20;

  /** As many as there are cores, if there is memory for them. */
  public static int usualJobs() {
    Runtime machine = Runtime.getRuntime();
    return (int)
        Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / ONE_JOB));
  }
}
