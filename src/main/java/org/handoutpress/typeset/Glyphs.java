package org.handoutpress.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Shaped text: glyphs of one face in visual order, each with its place and the text it stands for.
 */
public final class Glyphs {
  /**
   * One glyph.
   *
   * @param id the glyph index in the font file
   * @param x its origin in thousandths of an em from the start of the text
   * @param text the characters it stands for; several for a ligature
   */
  public record Glyph(int id, int x, String text) {}

  private final Face face;
  private final List<Glyph> glyphs;
  private final int width;
  private final String text;

  private Glyphs(Face face, List<Glyph> glyphs, int width) {
    this.face = face;
    this.glyphs = List.copyOf(glyphs);
    this.width = width;
    StringBuilder all = new StringBuilder();
    for (Glyph glyph : glyphs) {
      all.append(glyph.text());
    }
    this.text = all.toString();
  }

  public Face face() {
    return face;
  }

  public List<Glyph> glyphs() {
    return glyphs;
  }

  /** The advance of the whole in thousandths of an em. */
  public int width() {
    return width;
  }

  /** The advance in thousandths of a point at a size in thousandths of a point. */
  public int widthAt(TextStyle style) {
    return (int)
        (Math.round((long) width * style.size() / 1000.0)
            + (long) glyphs.size() * style.tracking());
  }

  /** The text that the glyphs stand for. */
  public String text() {
    return text;
  }

  static final class Builder {
    private final Face face;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int width;

    Builder(Face face) {
      this.face = face;
    }

    void add(int id, int x, String text) {
      glyphs.add(new Glyph(id, x, text));
    }

    Builder append(Glyphs more) {
      more.glyphs.forEach(g -> add(g.id(), width + g.x(), g.text()));
      width += more.width;
      return this;
    }

    Glyphs build(int totalWidth) {
      width = totalWidth;
      return new Glyphs(face, glyphs, width);
    }

    Glyphs build() {
      return build(width);
    }
  }
}
