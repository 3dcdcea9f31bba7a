package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/**
 * A composed document.
 *
 * @param pages all pages of all parts, in order
 */
public record Composition(DocumentInfo info, List<Part> parts, List<Page> pages) {
  public Composition {
    parts = List.copyOf(parts);
    pages = List.copyOf(pages);
  }

  /** What the marks mean; the tree is made anew for each call, its parts are not. */
  public TagTree tags() {
    return new TagTree(
        Tag.of(Role.DOCUMENT), parts.stream().flatMap(p -> p.tags().stream()).toList());
  }

  /** The words of every tag that has any, as they were before layout. */
  public Map<Tag, String> words() {
    Map<Tag, String> words = new HashMap<>();
    parts.forEach(p -> words.putAll(p.words()));
    return words;
  }

  /** Words of the text that are wider than their column, so that they go on in the next line. */
  public List<String> cutWords() {
    return parts.stream().flatMap(part -> part.cut().stream()).distinct().toList();
  }

  /** For each anchor the index of the first page that has a mark of its tag. */
  public Map<String, Integer> anchors() {
    Map<String, Integer> found = new TreeMap<>();
    int first = 0;
    for (Part part : parts) {
      for (Map.Entry<String, Integer> anchor : part.anchors().entrySet()) {
        found.putIfAbsent(anchor.getKey(), first + anchor.getValue());
      }
      first += part.pages().size();
    }
    return found;
  }

  /** For each page the first bookmark that leads to it, in reading order. */
  public List<Optional<String>> bookmarks() {
    List<Optional<String>> bookmarks = new ArrayList<>();
    parts.forEach(part -> bookmarks.addAll(part.bookmarks()));
    return bookmarks;
  }
}
