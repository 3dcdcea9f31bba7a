package org.handoutpress.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoutpress.typeset.Face;

/** The faces of one document, each embedded as a subset. */
final class FontEmbedder {
  private final GlyphTexts texts;
  private final Map<Face, EmbeddedFace> embedded = new HashMap<>();

  FontEmbedder(GlyphTexts texts) {
    this.texts = texts;
  }

  EmbeddedFace of(Face face) {
    return embedded.computeIfAbsent(face, this::embed);
  }

  /** The ToUnicode streams, by the names of the fonts in the file. */
  SortedMap<String, byte[]> characterMaps() {
    SortedMap<String, byte[]> maps = new TreeMap<>();
    embedded.values().forEach(e -> maps.put(e.name(), ToUnicode.stream(e.texts())));
    return maps;
  }

  private EmbeddedFace embed(Face face) {
    FontFile file = FontFile.of(face);
    SortedMap<Integer, String> glyphs = texts.of(face);
    String prefix = SubsetPrefix.of(face.name(), glyphs.keySet());
    file.font().setSecureRandom(new SubsetPrefix(prefix));
    return new EmbeddedFace(file, prefix, glyphs);
  }
}
