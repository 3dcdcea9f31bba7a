package org.handoutpress.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.handoutpress.handout.BookletSize;
import org.handoutpress.handout.Legibility;
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
 * @param booklet how much of it a page of the booklet takes
 * @param print for which eyes
 * @param date the only date that appears in what is made
 * @param requireReviewed whether content is refused that no clinician has reviewed
 */
public record Settings(
    Path out,
    Optional<Path> content,
    String language,
    Sheet sheet,
    Booklet booklet,
    Print print,
    Printing printing,
    LocalDate date,
    boolean requireReviewed) {
  /** The sheet that goes into the printer. */
  public enum Sheet {
    A4,
    LETTER,
    A5
  }

  /** How much of the sheet a page of the booklet takes. */
  public enum Booklet {
    HALF,
    FULL
  }

  /** The type. */
  public enum Print {
    USUAL,
    LARGE,
    LOW_VISION
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
          case A5 -> Paper.A5;
        };
    Tone tone =
        switch (printing) {
          case COLOUR -> Tone.COLOUR;
          case GREY -> Tone.GREY;
          case INK_SAVER -> Tone.INK_SAVER;
        };
    BookletSize size =
        switch (booklet) {
          case HALF -> BookletSize.HALF;
          case FULL -> BookletSize.FULL;
        };
    return new Theme(paper, size, legibility(), tone);
  }

  Legibility legibility() {
    return switch (print) {
      case USUAL -> Legibility.USUAL;
      case LARGE -> Legibility.LARGE_PRINT;
      case LOW_VISION -> Legibility.LOW_VISION;
    };
  }
}
