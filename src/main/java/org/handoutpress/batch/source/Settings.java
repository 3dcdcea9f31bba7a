package org.handoutpress.batch.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.handoutpress.content.Library;
import org.handoutpress.handout.theme.BookletSize;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;

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
    /** What the clinic or the language of the content names. */
    USUAL,
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

  /** With the paper that some content names, if nobody has chosen one. */
  public Settings on(Library library) {
    if (sheet != Sheet.USUAL) {
      return this;
    }
    Sheet usual =
        switch (library.paper()) {
          case A4 -> Sheet.A4;
          case LETTER -> Sheet.LETTER;
        };
    return new Settings(
        out, content, language, usual, booklet, print, printing, date, requireReviewed);
  }

  public Settings in(String other) {
    return new Settings(
        out, content, other, sheet, booklet, print, printing, date, requireReviewed);
  }

  public Theme theme() {
    Paper paper =
        switch (sheet) {
          case A4 -> Paper.A4;
          case LETTER -> Paper.LETTER;
          case A5 -> Paper.A5;
          case USUAL -> throw new IllegalStateException("no content has named the paper");
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

  public Legibility legibility() {
    return switch (print) {
      case USUAL -> Legibility.USUAL;
      case LARGE -> Legibility.LARGE_PRINT;
      case LOW_VISION -> Legibility.LOW_VISION;
    };
  }
}
