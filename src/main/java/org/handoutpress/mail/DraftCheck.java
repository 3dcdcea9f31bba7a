package org.handoutpress.mail;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Whether a draft is what was meant: these headers and no others, this address, this file. */
final class DraftCheck {
  private static final Set<String> HEADERS =
      Set.of(
          "Date",
          "From",
          "To",
          "Subject",
          "MIME-Version",
          "Content-Type",
          DraftWriter.UNSENT,
          DraftWriter.APPLE_DRAFT);

  private DraftCheck() {}

  static void check(byte[] draft, Message meant) {
    Optional<DraftFile> read = DraftFile.read(draft);
    boolean right =
        read.filter(r -> r.headers().keySet().equals(HEADERS)).isPresent()
            && read.get().headers().get("To").equals(meant.to().address())
            && read.get()
                .attachment()
                .filter(pdf -> Arrays.equals(pdf, meant.pdf().bytes()))
                .isPresent();
    if (!right) {
      throw new IllegalStateException("the draft is not what was meant");
    }
  }
}
