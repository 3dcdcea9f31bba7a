package org.handoutpress.verify.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.handoutpress.geom.Rect;

/**
 * A structure element: ISO 32000-1, 14.7.2.
 *
 * @param id its place in reading order, counted from 0
 * @param role the standard structure type, after the role map
 * @param text its words and those of all under it, in reading order, blocks parted by line feeds
 */
public record Element(int id, String role, Attributes attributes, List<Kid> kids, String text)
    implements Kid {
  public Element {
    kids = List.copyOf(kids);
  }

  /**
   * Entries and attributes of an element, as far as we use them.
   *
   * @param scope of a header cell: Row, Column or Both
   * @param listNumbering ISO 32000-1, table 347
   * @param box the BBox of a picture, on its page
   */
  public record Attributes(
      Optional<String> alternative,
      Optional<String> actualText,
      Optional<String> language,
      Optional<String> scope,
      Optional<String> listNumbering,
      int columnSpan,
      int rowSpan,
      Optional<Rect> box) {}

  public Stream<Element> children() {
    return kids.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  public Stream<Kid.Content> contents() {
    return kids.stream().filter(Kid.Content.class::isInstance).map(Kid.Content.class::cast);
  }

  public Stream<Kid.Reference> references() {
    return kids.stream().filter(Kid.Reference.class::isInstance).map(Kid.Reference.class::cast);
  }

  public Stream<Element> withDescendants() {
    return Stream.concat(Stream.of(this), children().flatMap(Element::withDescendants));
  }

  /** The content of this element and of all under it, in reading order. */
  public Stream<Kid.Content> allContents() {
    return kids.stream().flatMap(Element::contentsOf);
  }

  private static Stream<Kid.Content> contentsOf(Kid kid) {
    if (kid instanceof Element element) {
      return element.allContents();
    }
    return kid instanceof Kid.Content content ? Stream.of(content) : Stream.empty();
  }

  /** Whether it flows within a line: ISO 32000-1, 14.8.4.4, inline-level structure elements. */
  public boolean isInline() {
    return role.equals("Span") || role.equals("Link");
  }

  /** The page on which it begins; empty without content. */
  public OptionalInt page() {
    return allContents().mapToInt(Kid.Content::page).findFirst();
  }
}
