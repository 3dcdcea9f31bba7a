package org.handoutpress.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Page;
import org.handoutpress.layout.Part;
import org.handoutpress.typeset.Face;
import org.handoutpress.typeset.Glyphs;
import org.handoutpress.typeset.Recent;
import org.handoutpress.typeset.Repertoire;

/**
 * Compositions to files that are PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
 *
 * <p>The same composition gives the same bytes, whatever the clock, the locale and the time zone,
 * and whatever was written before. A press keeps what it has written of a part as long as the part
 * is there, so that many documents can share it. So can threads.
 */
public final class PdfPress {
  /** What is kept of a part. */
  private static final class Kept {
    /** A part seldom stands in more places. */
    private static final int PLACES = 8;

    final boolean known;

    /** The faces that readers of the file type in. */
    final List<Face> typed;

    private final Map<Integer, Plate> plates = new Recent<>(PLACES);

    Kept(boolean known, List<Face> typed) {
      this.known = known;
      this.typed = typed;
    }

    synchronized Plate at(int first) {
      return plates.get(first);
    }

    synchronized Plate keep(int first, Plate plate) {
      plates.put(first, plate);
      return plate;
    }
  }

  private final GlyphTexts known = new GlyphTexts();
  private final GlyphCover cover;
  private final ArtWriter artwork = new ArtWriter();
  private final Map<Part, Kept> parts = new WeakHashMap<>();
  private final Repertoire repertoire;
  private final Flate flate;
  private List<GlyphTexts> blocks;
  private final Map<BitSet, Typecase> typecases = new HashMap<>();

  /**
   * A press for documents that share fonts: each file holds the usual glyphs of a repertoire, and
   * what it needs besides.
   */
  public PdfPress(Repertoire repertoire) {
    this(repertoire, Flate.QUICK);
  }

  private PdfPress(Repertoire repertoire, Flate flate) {
    this.repertoire = repertoire;
    this.flate = flate;
    repertoire.usual().forEach(known::add);
    cover = known.cover();
  }

  /**
   * The file of a composition, with no more glyphs than it shows.
   *
   * @throws IllegalArgumentException if a mark or a target has no place in the tag tree, or a link
   *     area is outside a Link
   */
  public static byte[] write(Composition composition) {
    return new PdfPress(Repertoire.none(), Flate.BEST).print(composition);
  }

  /** The file of a composition. Throws {@link IllegalArgumentException} as {@link #write} does. */
  public byte[] print(Composition composition) {
    Typecase fonts = fonts(composition);
    List<Plate> plates = new ArrayList<>();
    int first = Numbers.PARTS;
    for (Part part : composition.parts()) {
      Plate plate = plate(part, first, fonts);
      plates.add(plate);
      first = Numbers.next(plate.end());
    }
    return new DocumentWriter(composition, fonts, artwork, plates, flate).write();
  }

  private Plate plate(Part part, int first, Typecase fonts) {
    Kept kept = kept(part);
    Plate known = kept.at(first);
    return known == null
        ? kept.keep(first, new PlateWriter(part, first, fonts, flate).write())
        : known;
  }

  private synchronized Kept kept(Part part) {
    return parts.computeIfAbsent(
        part, p -> new Kept(p.pages().stream().allMatch(cover::has), typed(p)));
  }

  private static List<Face> typed(Part part) {
    return part.pages().stream()
        .flatMap(List::stream)
        .filter(p -> p.mark() instanceof Mark.Field)
        .map(p -> ((Mark.Field) p.mark()).input().face())
        .distinct()
        .toList();
  }

  private Typecase fonts(Composition composition) {
    GlyphTexts others = new GlyphTexts();
    Set<Face> typed = new LinkedHashSet<>();
    for (Part part : composition.parts()) {
      typed.addAll(kept(part).typed);
      if (!kept(part).known) {
        part.pages().forEach(others::add);
      }
    }
    for (Page page : composition.pages()) {
      if (!cover.has(page.furniture())) {
        others.add(page.furniture());
      }
    }
    return typecase(others, List.copyOf(typed));
  }

  /** Whole blocks of letters, since the next patient's name may need others of them. */
  private synchronized Typecase typecase(GlyphTexts others, List<Face> typed) {
    GlyphTexts needed = known;
    GlyphTexts left = others.without(known);
    BitSet used = new BitSet();
    for (int i = 0; !left.isEmpty() && i < blocks().size(); i++) {
      GlyphTexts block = blocks().get(i);
      if (left.meets(block)) {
        needed = needed.with(block);
        left = left.without(block);
        used.set(i);
      }
    }
    if (!left.isEmpty() || !typed.isEmpty()) {
      return new Typecase(needed, left, typed);
    }
    GlyphTexts all = needed;
    return typecases.computeIfAbsent(used, u -> new Typecase(all, new GlyphTexts()));
  }

  private List<GlyphTexts> blocks() {
    if (blocks == null) {
      blocks = repertoire.blocks().get().stream().map(PdfPress::texts).toList();
    }
    return blocks;
  }

  private static GlyphTexts texts(List<Glyphs> glyphs) {
    GlyphTexts texts = new GlyphTexts();
    glyphs.forEach(texts::add);
    return texts;
  }
}
