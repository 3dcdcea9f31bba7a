package org.handoutpress.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How and where to make it.
 *
 * @param out the folder to write to
 * @param content the clinic's own content; empty: what ships inside the program
 * @param language a language tag (BCP 47)
 * @param sheet the paper in the printer
 * @param date the only date that appears in what is made
 */
public record Settings(
    Path out,
    Optional<Path> content,
    String language,
    Sheet sheet,
    Printing printing,
    LocalDate date) {
  /** The sheet that goes into the printer; the booklet's pages are half of it. */
  public enum Sheet {
    A4,
    LETTER,
    A5
  }

  /** What the printer shall spend. */
  public enum Printing {
    COLOUR,
    GREY,
    INK_SAVER
  }
}
