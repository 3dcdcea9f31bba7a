package org.handoutpress.pdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoutpress.typeset.Face;

/** The faces of a document with the glyphs that it has of each, and their objects in the file. */
final class Typecase {
  private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
  private final Segment segment;

  /** The faces that are known come first, so that their names are the same in every file. */
  Typecase(GlyphTexts known, GlyphTexts shown) {
    GlyphTexts texts = known.with(shown);
    Set<Face> sorted = new LinkedHashSet<>(known.faces());
    sorted.addAll(shown.faces());
    for (Face face : sorted) {
      faces.put(face, new EmbeddedFace(faces.size(), FontFile.of(face), texts.of(face)));
    }
    this.segment = FontWriter.write(List.copyOf(faces.values()));
  }

  EmbeddedFace of(Face face) {
    return faces.get(face);
  }

  Segment segment() {
    return segment;
  }

  /** The fonts, for the resources of a page: ISO 32000-1, 7.8.3. */
  String resources() {
    return faces.values().stream()
        .map(f -> "/" + f.resource() + " " + Numbers.font(f.index()) + " 0 R")
        .collect(Collectors.joining("", "/Font<<", ">>"));
  }
}
