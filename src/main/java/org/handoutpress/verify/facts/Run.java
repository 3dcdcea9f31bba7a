package org.handoutpress.verify.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoutpress.geom.Rect;
import org.handoutpress.geom.Rgb;

/**
 * Glyphs painted one after the other on one baseline, without a gap, in one style.
 *
 * @param glyphs never empty
 * @param replaced whether an ActualText stands for what the glyphs say
 */
public record Run(List<Glyph> glyphs, Style style, Owner owner, boolean replaced) implements Mark {
  public Run {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * How a run is painted.
   *
   * @param font the font's name, without the subset's prefix
   * @param size in thousandths of a point, as it comes out on the page
   * @param colour of the ink
   * @param ground of what lies under it; empty where that is a picture
   * @param cut whether the page's edge or a clip takes some of it away
   */
  public record Style(String font, int size, Rgb colour, Optional<Rgb> ground, boolean cut) {}

  /** Characters between two spaces, and their ink. */
  public record Word(String text, Rect ink) {}

  public String text() {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  /** Whether it paints nothing. */
  public boolean blank() {
    return glyphs.stream().noneMatch(Glyph::inked);
  }

  public int x() {
    return glyphs.get(0).origin().x();
  }

  /** The height of the line that the glyphs stand on, from the top of the page. */
  public int baseline() {
    return glyphs.get(0).origin().y();
  }

  /** Where the next glyph would stand. */
  public int end() {
    Glyph last = glyphs.get(glyphs.size() - 1);
    return last.origin().x() + last.advance();
  }

  @Override
  public Rect extent() {
    return ink(glyphs).orElse(new Rect(x(), baseline(), 0, 0));
  }

  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        close(word, words);
      } else {
        word.add(glyph);
      }
    }
    close(word, words);
    return words;
  }

  private static void close(List<Glyph> word, List<Word> words) {
    String text = word.stream().map(Glyph::text).collect(Collectors.joining());
    ink(word).ifPresent(ink -> words.add(new Word(text, ink)));
    word.clear();
  }

  private static Optional<Rect> ink(List<Glyph> glyphs) {
    return glyphs.stream().filter(Glyph::inked).map(Glyph::ink).reduce(Rect::union);
  }
}
