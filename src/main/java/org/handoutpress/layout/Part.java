package org.handoutpress.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/**
 * Whole pages that follow from one section alone, whatever stands before and after them. Two parts
 * are never equal: a part that many documents share is laid out and written once.
 */
public final class Part {
  private final PageMaster master;
  private final List<List<Placed>> pages;
  private final List<TagTree> tags;
  private final Map<Tag, String> words;
  private final List<String> cut;
  private final Map<String, Integer> anchors = new TreeMap<>();
  private final List<Optional<String>> bookmarks = new ArrayList<>();

  /** A part in which no word was cut. */
  public Part(
      PageMaster master, List<List<Placed>> pages, List<TagTree> tags, Map<Tag, String> words) {
    this(master, pages, tags, words, List.of());
  }

  Part(
      PageMaster master,
      List<List<Placed>> pages,
      List<TagTree> tags,
      Map<Tag, String> words,
      List<String> cut) {
    this.master = master;
    this.pages = pages.stream().map(List::copyOf).toList();
    this.tags = List.copyOf(tags);
    this.words = Map.copyOf(words);
    this.cut = List.copyOf(cut);
    for (int i = 0; i < pages.size(); i++) {
      bookmarks.add(Optional.empty());
      for (Placed placed : pages.get(i)) {
        find(placed.meaning(), i);
      }
    }
  }

  private void find(Meaning meaning, int page) {
    if (meaning instanceof Meaning.Content content) {
      content.tag().anchor().ifPresent(a -> anchors.putIfAbsent(a, page));
      if (bookmarks.get(page).isEmpty()) {
        bookmarks.set(page, content.tag().bookmark());
      }
    }
  }

  public PageMaster master() {
    return master;
  }

  /** The marks of each page, without running lines, from the top left corner of the paper. */
  public List<List<Placed>> pages() {
    return pages;
  }

  /** What lies at the top of the tag tree. */
  public List<TagTree> tags() {
    return tags;
  }

  /** The words of every tag that has any, as they were before layout. */
  public Map<Tag, String> words() {
    return words;
  }

  /** Words of the text that are wider than their column, so that they go on in the next line. */
  List<String> cut() {
    return cut;
  }

  /** For each anchor the index of the first page that has a mark of its tag. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  /** For each page the first bookmark that leads to it, in reading order. */
  List<Optional<String>> bookmarks() {
    return bookmarks;
  }
}
