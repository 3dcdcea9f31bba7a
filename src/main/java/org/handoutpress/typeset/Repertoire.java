package org.handoutpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The glyphs that documents of one kind are likely to need, in all faces of a font set. */
public final class Repertoire {
  /** ISO/IEC 8859-1: the letters of Western Europe, as names have them. */
  private static final int LAST_LATIN_1 = 0xFF;

  /** Letters that Source Sans 3 joins, so that they are other glyphs together than alone. */
  private static final List<String> JOINED =
      List.of("ff", "fi", "fl", "ffi", "ffl", "ft", "fft", "tt", "ti", "tti", "fj", "fb", "fh");

  private Repertoire() {}

  /**
   * The glyphs of each character alone and of letters that are joined.
   *
   * @param text characters that are certain to be set, besides Latin-1
   */
  public static List<Glyphs> of(FontSet fonts, String text) {
    TreeSet<Integer> characters = new TreeSet<>();
    text.codePoints().forEach(characters::add);
    IntStream.rangeClosed(' ', LAST_LATIN_1)
        .filter(c -> !Character.isISOControl(c))
        .forEach(characters::add);
    List<Glyphs> glyphs = new ArrayList<>();
    for (List<Face> chain : fonts.chains().values()) {
      Face face = chain.get(0);
      characters.stream()
          .filter(face::covers)
          .forEach(c -> glyphs.add(face.shape(Character.toString(c))));
      JOINED.forEach(letters -> glyphs.add(face.shape(letters)));
    }
    return glyphs;
  }
}
