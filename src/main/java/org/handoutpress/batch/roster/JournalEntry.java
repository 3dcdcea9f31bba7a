package org.handoutpress.batch.roster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoutpress.batch.files.Sha256;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.patient.SharingPress;

/**
 * A file that was made for a patient.
 *
 * @param id the patient's, or that of the sheets to fold: {@link SharingPress#folded}
 * @param inputs the digest of what it was made from
 * @param sha256 of the file itself
 */
public record JournalEntry(String id, String inputs, String sha256, int pages, int bytes) {
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\\.fold)?)\t([0-9a-f]{64})\t([0-9a-f]{64})"
              + "\t([0-9]{1,6})\t([0-9]{1,9})");

  static JournalEntry of(String id, String inputs, Document document) {
    byte[] pdf = document.pdf();
    return new JournalEntry(id, inputs, Sha256.of(pdf), document.pages(), pdf.length);
  }

  /** Nothing, if the line is none of ours. */
  static Optional<JournalEntry> read(String line) {
    Matcher cells = LINE.matcher(line);
    return cells.matches()
        ? Optional.of(
            new JournalEntry(
                cells.group(1),
                cells.group(2),
                cells.group(3),
                Integer.parseInt(cells.group(4)),
                Integer.parseInt(cells.group(5))))
        : Optional.empty();
  }

  String line() {
    return id + "\t" + inputs + "\t" + sha256 + "\t" + pages + "\t" + bytes + "\n";
  }
}
