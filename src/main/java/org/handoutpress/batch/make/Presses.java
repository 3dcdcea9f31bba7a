package org.handoutpress.batch.make;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.content.Library;
import org.handoutpress.content.Text;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Illustration;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.press.Shelf;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Repertoire;
import org.handoutpress.typeset.Typesetter;
import org.handoutpress.verify.owner.RightPages;

/**
 * What makes the booklets of a run, for each edition one. All threads share them, so what booklets
 * have in common is laid out, written and compressed once.
 */
public final class Presses {
  /** What the heap has for a page that is kept, as laid out and as written. */
  private static final long ONE_PAGE = 160 << 10;

  /** Nine exercises at nine places, in a few doses and editions each, on two pages. */
  private static final long MOST_PAGES = 4000;

  /** What a press is for. */
  private record Edition(String language, Optional<String> look, Theme theme) {}

  /** What a writer is for. */
  private record Lettered(String language, FontSet fonts) {}

  private final Stock stock;

  /** With which a text is set; only low vision has faces of its own. */
  private final FontSet usual;

  private Optional<FontSet> legible = Optional.empty();
  private final Shelf shelf =
      new Shelf((int) Math.min(MOST_PAGES, Runtime.getRuntime().maxMemory() / ONE_PAGE));
  private final RightPages right = new RightPages();
  private final Map<Edition, Press> presses = new HashMap<>();
  private final Map<Lettered, PdfPress> writers = new HashMap<>();

  public Presses(Stock stock, FontSet usual) {
    this.stock = stock;
    this.usual = usual;
  }

  /**
   * The press of a patient's edition.
   *
   * @throws ProblemException with what is wrong with the words or the pictures
   */
  public Press of(Prescribed prescribed) throws ProblemException {
    Library library = stock.of(prescribed.plan()).library();
    Theme theme = PersonalBooklet.theme(stock.settings().theme(), prescribed.plan());
    Edition edition = new Edition(library.language(), prescribed.look().map(Text::value), theme);
    Function<String, Illustration> pictures = stock.pictures(prescribed);
    synchronized (this) {
      return presses.computeIfAbsent(edition, e -> press(library, theme, pictures));
    }
  }

  private Press press(Library library, Theme theme, Function<String, Illustration> pictures) {
    Typesetter type = type(fonts(theme.legibility()), library);
    return new Press(library, pictures, theme, type, stock.settings().date(), shelf);
  }

  /** What sets lines as the language of the words has them. */
  static Typesetter type(FontSet fonts, Library library) {
    return new Typesetter(fonts, library.language(), library.conventions().endsLineAtHyphen());
  }

  /** Pages of files that were read back. */
  public RightPages right() {
    return right;
  }

  /** What writes the files of a press. */
  public synchronized PdfPress writer(Press press) {
    Library library = press.library();
    FontSet fonts = fonts(press.theme().legibility());
    return writers.computeIfAbsent(
        new Lettered(library.language(), fonts), lettered -> writer(library, fonts));
  }

  private static PdfPress writer(Library library, FontSet fonts) {
    String characters = Texts.characters(library) + PersonalBooklet.MARKS;
    return new PdfPress(Repertoire.of(fonts, characters));
  }

  private FontSet fonts(Legibility legibility) {
    if (legibility != Legibility.LOW_VISION) {
      return usual;
    }
    FontSet known = legible.orElseGet(() -> stock.fonts(legibility));
    legible = Optional.of(known);
    return known;
  }
}
