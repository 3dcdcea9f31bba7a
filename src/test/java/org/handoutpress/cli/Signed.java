package org.handoutpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that a clinician has reviewed, as the review sheet tells to record it. */
final class Signed {
  private Signed() {}

  /** A. Nurse, RN, has read a folder of content on the last day of January 2026. */
  static void sign(Path content, String due) throws IOException {
    Path out = content.resolveSibling("sheet-of-" + content.getFileName());
    Run run = Run.handouts("check", "--review", "--content", content, "--out", out);
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    fill(out.resolve("review-draft.json"), due);
    Files.copy(
        out.resolve("review-draft.json"),
        content.resolve("review.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static void fill(Path draft, String due) throws IOException {
    Folders.change(draft, "\"reviewer\": \"\"", "\"reviewer\": \"A. Nurse\"");
    Folders.change(draft, "\"role\": \"\"", "\"role\": \"RN\"");
    Folders.change(draft, "\"registration\": \"\"", "\"registration\": \"PH 12345\"");
    Folders.change(draft, "\"date\": \"\"", "\"date\": \"2026-01-31\"");
    Folders.change(draft, "\"due\": \"\"", "\"due\": \"" + due + "\"");
  }
}
