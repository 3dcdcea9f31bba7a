package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/**
 * Bookmarks, nested as the headings are: ISO 32000-1, 12.3.3. Those of the first level are open.
 */
final class Outlines {
  private record Entry(int level, PdfOutline outline) {}

  private final Destinations destinations;
  private final Deque<Entry> open = new ArrayDeque<>();

  private Outlines(PdfOutline root, Destinations destinations) {
    this.destinations = destinations;
    open.push(new Entry(0, root));
  }

  static void write(PdfOutline root, TagTree tags, Destinations destinations) {
    tags.forEach(new Outlines(root, destinations)::add);
  }

  private void add(Tag tag) {
    tag.bookmark()
        .ifPresent(
            words ->
                destinations
                    .of(tag)
                    .ifPresent(
                        d -> {
                          int level = level(tag.role());
                          while (open.element().level() >= level) {
                            open.pop();
                          }
                          PdfOutline parent = open.element().outline();
                          open.push(
                              new Entry(level, new PdfOutline(parent, d, words, open.size() == 1)));
                        }));
  }

  /** What is no heading lies under the heading before it. */
  private static int level(Role role) {
    return switch (role) {
      case H1 -> 1;
      case H2 -> 2;
      case H3 -> 3;
      default -> 4;
    };
  }
}
