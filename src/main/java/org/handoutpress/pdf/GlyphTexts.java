package org.handoutpress.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Placed;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.Glyphs;

/**
 * What each glyph stands for. A glyph with several texts, such as hyphen and non-breaking hyphen,
 * gets the one that sorts first, which is the plain one; the others are written beside it.
 */
final class GlyphTexts {
  private final Map<Face, SortedMap<Integer, String>> texts = new HashMap<>();

  /** By their names. */
  List<Face> faces() {
    return texts.keySet().stream().sorted(Comparator.comparing(Face::name)).toList();
  }

  SortedMap<Integer, String> of(Face face) {
    return texts.get(face);
  }

  void add(List<Placed> marks) {
    for (Placed placed : marks) {
      if (placed.mark() instanceof Mark.Run run) {
        add(run.glyphs());
      }
    }
  }

  void add(Glyphs glyphs) {
    Map<Integer, String> known = texts.computeIfAbsent(glyphs.face(), f -> new TreeMap<>());
    for (Glyphs.Glyph glyph : glyphs.glyphs()) {
      known.merge(glyph.id(), glyph.text(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** The same, and for glyphs that are new here what they stand for there. */
  GlyphTexts with(GlyphTexts more) {
    GlyphTexts all = new GlyphTexts();
    texts.forEach((face, glyphs) -> all.texts.put(face, new TreeMap<>(glyphs)));
    more.texts.forEach(
        (face, glyphs) -> {
          Map<Integer, String> known = all.texts.computeIfAbsent(face, f -> new TreeMap<>());
          glyphs.forEach(known::putIfAbsent);
        });
    return all;
  }

  /** The glyphs alone. */
  GlyphCover cover() {
    GlyphCover cover = new GlyphCover();
    texts.forEach((face, glyphs) -> cover.add(face, glyphs.keySet()));
    return cover;
  }

  boolean isEmpty() {
    return texts.values().stream().allMatch(Map::isEmpty);
  }

  /** Those glyphs that are not in the other. */
  GlyphTexts without(GlyphTexts other) {
    GlyphTexts rest = new GlyphTexts();
    texts.forEach(
        (face, glyphs) -> {
          TreeMap<Integer, String> left = new TreeMap<>(glyphs);
          left.keySet().removeAll(other.texts.getOrDefault(face, new TreeMap<>()).keySet());
          if (!left.isEmpty()) {
            rest.texts.put(face, left);
          }
        });
    return rest;
  }

  /** Whether a glyph is in both. */
  boolean meets(GlyphTexts other) {
    return texts.entrySet().stream()
        .anyMatch(
            e ->
                other.texts.containsKey(e.getKey())
                    && !Collections.disjoint(
                        e.getValue().keySet(), other.texts.get(e.getKey()).keySet()));
  }
}
