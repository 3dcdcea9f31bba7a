package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.tag.TagTree;
import org.handoutpress.verify.facts.Bookmark;
import org.handoutpress.verify.facts.Facts;

/** There are bookmarks, they lead somewhere, and they are those of the tag tree. */
final class OutlineCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    if (facts.outline().isEmpty()) {
      return Stream.of(finding("there are no bookmarks"));
    }
    return Stream.concat(
        facts.outline().stream().filter(OutlineCheck::faulty).map(OutlineCheck::finding),
        expected.tags().stream().flatMap(tree -> compare(tree, facts)));
  }

  private static boolean faulty(Bookmark bookmark) {
    return bookmark.page() == 0 || bookmark.title().isBlank();
  }

  private static Stream<Finding> compare(TagTree tree, Facts facts) {
    List<String> wanted = new ArrayList<>();
    tree.forEach(tag -> tag.bookmark().ifPresent(wanted::add));
    List<String> found = facts.outline().stream().map(Bookmark::title).toList();
    return wanted.equals(found)
        ? Stream.empty()
        : Stream.of(finding("the bookmarks are " + found + ", not " + wanted));
  }

  private static Finding finding(Bookmark bookmark) {
    String fault = bookmark.page() == 0 ? " leads nowhere" : " has no words";
    return finding("the bookmark " + Quote.of(bookmark.title()) + fault);
  }

  private static Finding finding(String what) {
    return new Finding(Finding.Kind.OUTLINE, 0, what);
  }
}
