package org.handoutpress.verify.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a PDF's bytes say, judged by nobody yet.
 *
 * @param bytes the size of the file
 * @param roots what lies right under the structure tree's root; one Document in a good file
 * @param elements every structure element in reading order, each before what lies under it; its
 *     place is its id
 * @param parentTree for each page, the id of the element that the parent tree gives for each MCID;
 *     {@link #NO_ELEMENT} where it gives none
 * @param links every link annotation, page by page
 * @param form its fields; none in a file for paper
 * @param fonts every font that a glyph was painted with, by name
 * @param outline the bookmarks, in the order in which they are listed
 * @param bitmaps how many times a bitmap, a shading or a pattern was painted
 */
public record Facts(
    int bytes,
    Metadata metadata,
    List<PageFacts> pages,
    List<Element> roots,
    List<Element> elements,
    List<List<Integer>> parentTree,
    List<Link> links,
    Form form,
    List<FontFact> fonts,
    List<Bookmark> outline,
    int bitmaps) {
  /** Stands for an element that is not there. */
  public static final int NO_ELEMENT = -1;

  public Facts {
    pages = List.copyOf(pages);
    roots = List.copyOf(roots);
    elements = List.copyOf(elements);
    parentTree = List.copyOf(parentTree);
    links = List.copyOf(links);
    fonts = List.copyOf(fonts);
    outline = List.copyOf(outline);
  }

  public Stream<Element> elements(String role) {
    return elements.stream().filter(e -> e.role().equals(role));
  }

  /** The words of the tagged content in reading order, blocks parted by line feeds. */
  public String text() {
    return String.join("\n", roots.stream().map(Element::text).toList());
  }

  /** The smallest type that paints anything, in thousandths of a point; empty without type. */
  public OptionalInt smallestType() {
    return pages.stream().flatMap(PageFacts::visibleRuns).mapToInt(r -> r.style().size()).min();
  }

  /** The page of this number, counted from 1. */
  public PageFacts page(int number) {
    return pages.get(number - 1);
  }

  /** The marks that this piece of content is made of, in paint order. */
  public Stream<Mark> marks(Kid.Content content) {
    boolean known = content.page() >= 1 && content.page() <= pages.size();
    return known ? page(content.page()).marks(content.mcid()) : Stream.empty();
  }

  /** The element of this id. */
  public Optional<Element> element(int id) {
    return id >= 0 && id < elements.size() ? Optional.of(elements.get(id)) : Optional.empty();
  }
}
