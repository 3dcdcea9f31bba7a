package org.handoutpress.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.handoutpress.handout.Paper;
import org.handoutpress.handout.Theme;
import org.handoutpress.handout.Tone;

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
    LETTER
  }

  /** What the printer shall spend. */
  public enum Printing {
    COLOUR,
    GREY,
    INK_SAVER
  }

  Theme theme() {
    Paper paper =
        switch (sheet) {
          case A4 -> Paper.A4;
          case LETTER -> Paper.LETTER;
        };
    Tone tone =
        switch (printing) {
          case COLOUR -> Tone.COLOUR;
          case GREY -> Tone.GREY;
          case INK_SAVER -> Tone.INK_SAVER;
        };
    return Theme.of(paper, tone);
  }
}
