package org.handoutpress.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.Shipped;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Programme;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.booklet.Booklet;
import org.handoutpress.handout.card.Cards;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.handout.tracker.Tracker;
import org.handoutpress.layout.Composition;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PdfReader;

/** A finished document with what is read back from its bytes; the shipped ones are made once. */
@SuppressWarnings("ArrayRecordComponent")
public // never compared; the bytes are only read
record Printed(Composition composition, byte[] pdf, Facts facts) {
  public static final String CARDS = "cards";
  public static final String BOOKLET = "booklet";
  public static final String SHEET = "tracking-sheet";
  public static final String FORM = "tracking-sheet-form";

  private static final Map<String, Printed> MADE = new TreeMap<>();

  /** A shipped document: {@link #CARDS}, {@link #BOOKLET}, {@link #SHEET} or an exercise's id. */
  public static Printed of(String document, Paper paper, Tone tone) {
    return MADE.computeIfAbsent(
        document + paper + tone, key -> of(composition(document, Shipped.press(paper, tone))));
  }

  /** The same in another edition. */
  public static Printed of(String document, Theme theme) {
    return MADE.computeIfAbsent(
        document + theme,
        key -> of(composition(document, Shipped.press(Shipped.library(), theme))));
  }

  /** On A4, in colour. */
  public static Printed of(String document) {
    return of(document, Paper.A4, Tone.COLOUR);
  }

  public static Printed of(Composition composition) {
    byte[] pdf = PdfPress.write(composition);
    try {
      return new Printed(composition, pdf, PdfReader.read(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Composition composition(String document, Press press) {
    return switch (document) {
      case CARDS -> cards(press);
      case BOOKLET -> Booklet.compose(press, programme("all"));
      case SHEET ->
          Tracker.compose(
              press, programme(press.library().clinic().trackingProgramme()), Optional.empty());
      case FORM ->
          Tracker.form(
              press, programme(press.library().clinic().trackingProgramme()), Optional.empty());
      default -> card(press, document);
    };
  }

  public static Programme programme(String id) {
    return Shipped.library().programme(id).orElseThrow();
  }

  private static Composition cards(Press press) {
    try {
      return Cards.all(press);
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  private static Composition card(Press press, String id) {
    Exercise exercise = press.library().exercise(id).orElseThrow();
    try {
      return Cards.one(press, exercise);
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }
}
