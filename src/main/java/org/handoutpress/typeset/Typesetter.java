package org.handoutpress.typeset;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Sets text into lines, left aligned, without hyphens. Threads may share it, one at a time. */
public final class Typesetter {
  /** Paragraphs: more than two booklets have, so what many patients share is set once. */
  private static final int KEPT = 3000;

  private record Setting(List<Span> spans, int width) {}

  private final FontSet fonts;
  private final BreakIterator opportunities;
  private final boolean endsAtHyphen;
  private final Recent<Setting, List<Line>> kept = new Recent<>(KEPT);

  /**
   * @param language a BCP 47 tag; it decides where a line may break (UAX 14, tailored by CLDR)
   */
  public Typesetter(FontSet fonts, String language) {
    this(fonts, language, true);
  }

  /**
   * The same.
   *
   * @param endsAtHyphen whether a line may end after a hyphen inside a word
   */
  public Typesetter(FontSet fonts, String language, boolean endsAtHyphen) {
    this.fonts = fonts;
    this.endsAtHyphen = endsAtHyphen;
    this.opportunities = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
  }

  public FontSet fonts() {
    return fonts;
  }

  /**
   * The lines of the text, each at most {@code width} wide; a single unbreakable stretch that is
   * wider than a line is broken where it must be. A line feed in the text ends a line.
   */
  public synchronized List<Line> lines(List<Span> spans, int width) {
    Setting setting = new Setting(List.copyOf(spans), width);
    List<Line> known = kept.get(setting);
    if (known == null) {
      known = List.copyOf(set(spans, width));
      kept.put(setting, known);
    }
    return known;
  }

  private List<Line> set(List<Span> spans, int width) {
    List<Chunk> chunks = new Chunker(fonts, opportunities, endsAtHyphen).chunks(spans, width);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).endsLine() || i == chunks.size() - 1) {
        List<Chunk> stretch = chunks.subList(from, i + 1);
        new LineBreaker(width).split(stretch).forEach(l -> lines.add(Chunk.join(l)));
        from = i + 1;
      }
    }
    return lines;
  }

  /** The width of a text on one line. */
  public int width(String text, TextStyle style) {
    return lines(List.of(new Span(text, style)), Integer.MAX_VALUE).get(0).width();
  }

  /**
   * The distance from the top of a line to its baseline: what the leading leaves over is halved
   * above and below ascent and descent (CSS 2.2, 10.8.1, half-leading).
   */
  public int baseline(TextStyle style, int leading) {
    Face face = fonts.first(style.weight());
    int ascent = face.ascent() * style.size() / 1000;
    int descent = face.descent() * style.size() / 1000;
    return (leading - ascent - descent) / 2 + ascent;
  }

  /** The height of capitals in a style. */
  public int capHeight(TextStyle style) {
    return fonts.first(style.weight()).capHeight() * style.size() / 1000;
  }
}
