package org.handoutpress.typeset;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Glyphs that documents of one kind are likely to need, in all faces of a font set.
 *
 * @param usual what every document may need
 * @param blocks what some documents need, and if they need one glyph of it then soon another:
 *     letters of other languages, as names have them; asked for when the first document does
 */
public record Repertoire(List<Glyphs> usual, Supplier<List<List<Glyphs>>> blocks) {
  /** ISO/IEC 8859-1: the letters of Western Europe. */
  private static final int LAST_LATIN_1 = 0xFF;

  private static final List<UnicodeBlock> BLOCKS =
      List.of(
          UnicodeBlock.LATIN_EXTENDED_A,
          UnicodeBlock.LATIN_EXTENDED_B,
          UnicodeBlock.LATIN_EXTENDED_ADDITIONAL,
          UnicodeBlock.GREEK,
          UnicodeBlock.CYRILLIC);

  private static final int LAST_OF_BLOCKS = 0x1EFF;

  /** Letters that Source Sans 3 joins, so that they are other glyphs together than alone. */
  private static final List<String> JOINED =
      List.of("ff", "fi", "fl", "ffi", "ffl", "ft", "fft", "tt", "ti", "tti", "fj", "fb", "fh");

  public Repertoire {
    usual = List.copyOf(usual);
  }

  /** No glyphs. */
  public static Repertoire none() {
    return new Repertoire(List.of(), List::of);
  }

  /**
   * The glyphs of each character alone and of letters that are joined.
   *
   * @param text characters that are certain to be set, besides Latin-1
   */
  public static Repertoire of(FontSet fonts, String text) {
    NavigableSet<String> usual = new TreeSet<>(JOINED);
    text.codePoints().forEach(c -> usual.add(Character.toString(c)));
    usual.addAll(characters(' ', LAST_LATIN_1, UnicodeBlock.BASIC_LATIN));
    usual.addAll(characters(' ', LAST_LATIN_1, UnicodeBlock.LATIN_1_SUPPLEMENT));
    return new Repertoire(glyphs(fonts, usual), () -> blocks(fonts));
  }

  private static List<List<Glyphs>> blocks(FontSet fonts) {
    List<List<Glyphs>> blocks = new ArrayList<>();
    for (UnicodeBlock block : BLOCKS) {
      blocks.add(glyphs(fonts, characters(LAST_LATIN_1, LAST_OF_BLOCKS, block)));
    }
    return blocks;
  }

  private static List<String> characters(int first, int last, UnicodeBlock block) {
    return IntStream.rangeClosed(first, last)
        .filter(c -> block.equals(UnicodeBlock.of(c)) && Character.isDefined(c))
        .filter(c -> !Character.isISOControl(c))
        .mapToObj(Character::toString)
        .toList();
  }

  private static List<Glyphs> glyphs(FontSet fonts, Collection<String> texts) {
    List<Glyphs> glyphs = new ArrayList<>();
    for (List<Face> chain : fonts.chains().values()) {
      Face face = chain.get(0);
      texts.stream().filter(face::covers).forEach(text -> glyphs.add(face.shape(text)));
    }
    return glyphs;
  }
}
