package org.handoutpress.batch.make;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Bitmap;
import org.handoutpress.handout.press.Press;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.layout.Mark;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.verify.Thumbnails;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.check.Finding;

/** Where one thread makes documents, one after the other. */
public record Bench(Press press) {
  /** Twice what a page of the contact sheet measures on a screen. */
  private static final int THUMBNAIL_DPI = 60;

  private static final int FIRST_SHEETS = 4;

  /**
   * Composes pages, writes them, and reads them back; then their sheets, if the job has any.
   *
   * @param pictured whether to make pictures of the pages, if the job is one to be shown
   * @return the files of the job in their order
   * @throws ProblemException if the content does not allow it, or a file is not what was meant
   */
  List<Document> make(Job job, boolean pictured) throws ProblemException {
    Composition composition = compose(job);
    byte[] pdf = write(job.name(), composition, expected(job));
    List<Document> documents = new ArrayList<>();
    if (job.file().isPresent()) {
      String file = job.file().get();
      List<byte[]> pictures = pictured && job.shown() ? pictures(file, pdf) : List.of();
      String title = composition.info().title();
      documents.add(new Document(file, title, pdf, composition.bookmarks(), pictures));
    }
    if (job.sheets().isPresent()) {
      Job.Sheets sheets = job.sheets().get();
      Document laid = new PrintRoom(press, sheets.file(), sheets.finish()).print(composition, pdf);
      documents.add(pictured ? laid.with(firstOf(laid)) : laid);
    }
    return documents;
  }

  private static Expectation expected(Job job) {
    return job.sheets()
        .map(s -> Expectation.print().withMargins(s.finish().margins()))
        .orElse(Expectation.print());
  }

  /**
   * Writes pages and reads them back.
   *
   * @param expected what is not known from the composition itself
   */
  byte[] write(String file, Composition composition, Expectation expected) throws ProblemException {
    Expectation sized = expected.withSmallestType(press.theme().smallestType());
    return writeSized(file, composition, sized);
  }

  /** The same where the smallest type is not that of the theme. */
  public byte[] writeSized(String file, Composition composition, Expectation expected)
      throws ProblemException {
    new WholeWords(press.library()).require(composition, Place.file(file));
    byte[] pdf = PdfPress.write(composition);
    try {
      refuse(file, Verifier.verify(pdf, expectation(composition, expected)).findings());
      return pdf;
    } catch (IOException e) {
      throw new ProblemException(unreadable(file, e.getMessage()));
    }
  }

  /** The sheet of the printer's settings, and the one after it. */
  private static List<byte[]> firstOf(Document sheets) throws ProblemException {
    List<byte[]> pictures = new ArrayList<>();
    try {
      for (int page = 1; page <= Math.min(FIRST_SHEETS, sheets.pages()); page++) {
        pictures.add(Thumbnails.render(sheets.pdf(), page, THUMBNAIL_DPI));
      }
      return pictures;
    } catch (IOException e) {
      throw new ProblemException(unreadable(sheets.file(), e.getMessage()));
    }
  }

  private static List<byte[]> pictures(String file, byte[] pdf) throws ProblemException {
    try {
      return Thumbnails.renderAll(pdf, THUMBNAIL_DPI);
    } catch (IOException e) {
      throw new ProblemException(unreadable(file, e.getMessage()));
    }
  }

  private Composition compose(Job job) throws ProblemException {
    try {
      return job.recipe().compose(press);
    } catch (DoesNotFit e) {
      throw new ProblemException(tooTall(e, Place.file(job.name())));
    }
  }

  public static Problem tooTall(DoesNotFit fault, Place document) {
    return Problem.at(
        fault.place().orElse(document),
        Code.DOES_NOT_FIT,
        "This is too tall for its page: \u201C" + fault.getMessage() + "\u201D.",
        "Shorten it, or use larger paper.");
  }

  private Expectation expectation(Composition composition, Expectation expected) {
    Expectation expectation =
        expected
            .withTags(composition.tags())
            .withTexts(ReadingText.of(composition))
            .withBitmaps(bitmaps(composition));
    return press.theme().tone().figures().grey() ? expectation.inGrey() : expectation;
  }

  private static int bitmaps(Composition composition) {
    return (int)
        composition.pages().stream()
            .flatMap(page -> page.placed().stream())
            .filter(p -> p.mark() instanceof Mark.Art art && art.illustration() instanceof Bitmap)
            .count();
  }

  private static void refuse(String file, List<Finding> findings) throws ProblemException {
    Problems problems = new Problems();
    findings.forEach(f -> problems.add(unreadable(file, f.toString())));
    problems.throwIfAny();
  }

  /** Reads a finished file back. */
  @FunctionalInterface
  public interface ReadBack {
    List<Finding> findings() throws IOException;
  }

  /**
   * Lets a file pass in which nothing is found.
   *
   * @throws ProblemException with what is found, or that the file cannot be read
   */
  public static void refuse(String file, ReadBack check) throws ProblemException {
    try {
      refuse(file, check.findings());
    } catch (IOException e) {
      throw new ProblemException(unreadable(file, "it cannot be read"));
    }
  }

  public static Problem unreadable(String file, String what) {
    return Problem.at(
        Place.file(file),
        Code.READ_BACK,
        "The finished file is not what it should be: " + what + ".",
        "Nothing was written. This is a fault of the program: please report it.");
  }
}
