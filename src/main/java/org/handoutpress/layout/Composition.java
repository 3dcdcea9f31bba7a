package org.handoutpress.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/**
 * A composed document: pages of marks, and the tag tree that says what they mean.
 *
 * @param words the words of every tag that has any, as they were before layout
 */
public record Composition(
    DocumentInfo info, List<Page> pages, TagTree tags, Map<Tag, String> words) {
  public Composition {
    pages = List.copyOf(pages);
    words = Map.copyOf(words);
  }

  /** For each anchor the index of the first page that has a mark of its tag. */
  public Map<String, Integer> anchors() {
    Map<String, Integer> found = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Placed placed : pages.get(i).placed()) {
        if (placed.meaning() instanceof Meaning.Content content) {
          int page = i;
          content.tag().anchor().ifPresent(a -> found.putIfAbsent(a, page));
        }
      }
    }
    return found;
  }

  /** For each page the first bookmark that leads to it, in reading order. */
  public List<Optional<String>> bookmarks() {
    return pages.stream().map(Composition::bookmark).toList();
  }

  private static Optional<String> bookmark(Page page) {
    return page.placed().stream()
        .map(Placed::meaning)
        .filter(Meaning.Content.class::isInstance)
        .flatMap(m -> ((Meaning.Content) m).tag().bookmark().stream())
        .findFirst();
  }
}
