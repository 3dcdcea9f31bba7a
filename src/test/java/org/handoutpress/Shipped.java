package org.handoutpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.handoutpress.batch.source.Resources;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Drawing;
import org.handoutpress.figure.svg.SvgReader;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.typeset.FontSet;
import org.handoutpress.typeset.Typesetter;

/** What ships, read once for all tests of a process: content, drawings, fonts, and a press. */
public final class Shipped {
  public static final LocalDate DATE = LocalDate.of(2026, 11, 22);

  private static final Resources RESOURCES = open();
  private static final FontSet FONTS = RESOURCES.fonts();
  private static final FontSet LOW_VISION = RESOURCES.fonts(Legibility.LOW_VISION);
  private static final Library LIBRARY = read();
  private static final Map<String, Drawing> PICTURES = new ConcurrentHashMap<>();

  private Shipped() {}

  public static FontSet fonts() {
    return FONTS;
  }

  /** Read anew, with nothing shaped. */
  public static FontSet newFonts() {
    return RESOURCES.fonts();
  }

  public static Library library() {
    return LIBRARY;
  }

  /** The same in another language. */
  public static Library library(String language) {
    try {
      return ContentReader.read(RESOURCES.content(), language);
    } catch (ProblemException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  /** A typesetter of the shipped fonts and language. */
  public static Typesetter type() {
    return new Typesetter(FONTS, LIBRARY.language());
  }

  /** A press for the shipped content. */
  public static Press press(Paper paper, Tone tone) {
    return press(LIBRARY, paper, tone);
  }

  /** A press for other words with the shipped pictures. */
  public static Press press(Library library, Paper paper, Tone tone) {
    return press(library, Theme.of(paper, tone));
  }

  /** A press for other words with the shipped pictures. */
  public static Press press(Library library, Theme theme) {
    return new Press(library, Shipped::picture, theme, type(library, theme.legibility()), DATE);
  }

  private static Typesetter type(Library library, Legibility legibility) {
    FontSet fonts = legibility == Legibility.LOW_VISION ? LOW_VISION : FONTS;
    return new Typesetter(fonts, library.language(), library.conventions().endsLineAtHyphen());
  }

  private static Drawing picture(String file) {
    return PICTURES.computeIfAbsent(file, Shipped::draw);
  }

  private static Drawing draw(String file) {
    Path drawn = RESOURCES.illustrations().get(0).resolve(file);
    Path path = Files.exists(drawn) ? drawn : RESOURCES.content().resolve(file);
    try {
      return SvgReader.read(file, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  private static Resources open() {
    try {
      return Resources.open(Optional.empty());
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  private static Library read() {
    return library("en");
  }
}
