package org.handoutpress.pdf;

import java.util.ArrayList;
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

  /** All of them, for what a reader of the file types. */
  private final Map<Face, EmbeddedFace> whole = new LinkedHashMap<>();

  private final Segment segment;

  /** The faces that are known come first, so that their names are the same in every file. */
  Typecase(GlyphTexts known, GlyphTexts shown) {
    this(known, shown, List.of());
  }

  /**
   * With faces to type in.
   *
   * @param typed these stand in the file with all their glyphs, beside the others
   */
  Typecase(GlyphTexts known, GlyphTexts shown, List<Face> typed) {
    GlyphTexts texts = known.with(shown);
    Set<Face> sorted = new LinkedHashSet<>(known.faces());
    sorted.addAll(shown.faces());
    for (Face face : sorted) {
      faces.put(face, new EmbeddedFace(faces.size(), FontFile.of(face), texts.of(face)));
    }
    for (Face face : typed) {
      int index = faces.size() + whole.size();
      whole.computeIfAbsent(face, f -> EmbeddedFace.whole(index, FontFile.of(f)));
    }
    List<EmbeddedFace> all = new ArrayList<>(faces.values());
    all.addAll(whole.values());
    this.segment = FontWriter.write(all);
  }

  /** A face to type in. */
  EmbeddedFace typed(Face face) {
    return whole.get(face);
  }

  EmbeddedFace of(Face face) {
    return faces.get(face);
  }

  Segment segment() {
    return segment;
  }

  /** The fonts, for the resources of a page: ISO 32000-1, 7.8.3. */
  String resources() {
    return resources(faces);
  }

  /** The same of those to type in. */
  String typedResources() {
    return resources(whole);
  }

  /** For a field that a reader adds or mends, at a size that fits it: ISO 32000-1, 12.7.3.3. */
  String typedAppearance() {
    return "/" + whole.values().iterator().next().resource() + " 0 Tf 0 g";
  }

  private static String resources(Map<Face, EmbeddedFace> faces) {
    return faces.values().stream()
        .map(f -> "/" + f.resource() + " " + Numbers.font(f.index()) + " 0 R")
        .collect(Collectors.joining("", "/Font<<", ">>"));
  }
}
