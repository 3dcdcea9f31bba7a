package org.handoutpress.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.figure.Illustration;
import org.handoutpress.handout.Legibility;
import org.handoutpress.handout.PersonalBooklet;
import org.handoutpress.handout.Press;
import org.handoutpress.handout.Shelf;
import org.handoutpress.handout.Theme;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Repertoire;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.verify.check.Finding;
import org.handoutpress.verify.owner.OwnerCheck;

/**
 * Makes one patient's booklet after the other. What they share is laid out, written and compressed
 * once; only a patient's own pages are made anew. The bytes are the same as if it were the first.
 */
final class SharingPress implements PatientPress {
  /** What the heap has for a part of a booklet that is kept, as laid out and as written. */
  private static final long ONE_PART = 160 << 10;

  /** Nine exercises at nine places, in a few doses each, on two pages. */
  private static final int MOST_PARTS = 2000;

  /** What a press is for. */
  private record Edition(String language, Optional<String> look, Theme theme) {}

  /** What a writer is for. */
  private record Lettered(String language, FontSet fonts) {}

  private final Stock stock;

  /** With which a text is set; only low vision has faces of its own. */
  private final FontSet usual;

  private Optional<FontSet> legible = Optional.empty();
  private final Shelf shelf;
  private final Map<Edition, Press> presses = new HashMap<>();
  private final Map<Lettered, PdfPress> writers = new HashMap<>();
  private final OwnerCheck check = new OwnerCheck();

  /**
   * A press of one thread.
   *
   * @param jobs how many of them share the memory
   */
  SharingPress(Stock stock, FontSet fonts, int jobs) {
    long room = Runtime.getRuntime().maxMemory() / jobs / ONE_PART;
    this.shelf = new Shelf((int) Math.min(MOST_PARTS, room));
    this.stock = stock;
    this.usual = fonts;
  }

  @Override
  public Document make(Prescribed prescribed) throws ProblemException {
    Press press = press(prescribed);
    String file = PatientFiles.name(prescribed.plan().id());
    PdfPress writer = writer(press);
    Composition composition = compose(press, prescribed);
    byte[] pdf = writer.print(composition);
    readBack(file, pdf, composition, prescribed);
    return new Document(file, composition.info().title(), pdf, composition.bookmarks(), List.of());
  }

  private static Composition compose(Press press, Prescribed prescribed) throws ProblemException {
    try {
      return PersonalBooklet.compose(press, prescribed);
    } catch (DoesNotFit e) {
      throw new ProblemException(Bench.tooTall(e, prescribed.plan().place()));
    }
  }

  private void readBack(String file, byte[] pdf, Composition composition, Prescribed prescribed)
      throws ProblemException {
    Problems problems = new Problems();
    try {
      for (Finding finding : check.findings(pdf, Ownership.of(composition, prescribed))) {
        problems.add(Bench.unreadable(file, finding.toString()));
      }
    } catch (IOException e) {
      problems.add(Bench.unreadable(file, "it cannot be read"));
    }
    problems.throwIfAny();
  }

  private Press press(Prescribed prescribed) throws ProblemException {
    Library library = stock.of(prescribed.plan()).library();
    Theme theme = PersonalBooklet.theme(stock.settings().theme(), prescribed.plan());
    Edition edition = new Edition(library.language(), prescribed.look().map(Text::value), theme);
    Function<String, Illustration> pictures = stock.pictures(prescribed);
    Press known = presses.get(edition);
    if (known == null) {
      known =
          new Press(
              library,
              pictures,
              theme,
              new Typesetter(fonts(theme.legibility()), library.language()),
              stock.settings().date(),
              shelf);
      presses.put(edition, known);
    }
    return known;
  }

  private FontSet fonts(Legibility legibility) {
    if (legibility != Legibility.LOW_VISION) {
      return usual;
    }
    FontSet known = legible.orElseGet(() -> stock.fonts(legibility));
    legible = Optional.of(known);
    return known;
  }

  private PdfPress writer(Press press) {
    Library library = press.library();
    FontSet fonts = fonts(press.theme().legibility());
    return writers.computeIfAbsent(
        new Lettered(library.language(), fonts), lettered -> writerFor(library, fonts));
  }

  private static PdfPress writerFor(Library library, FontSet fonts) {
    String characters = Texts.characters(library) + PersonalBooklet.MARKS;
    return new PdfPress(Repertoire.of(fonts, characters));
  }
}
