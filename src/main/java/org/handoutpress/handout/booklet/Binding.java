package org.handoutpress.handout.booklet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.handoutpress.handout.press.Leaves;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.press.Shelf;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Part;

/** Binds small pages into a booklet: whole sheets, and words that know on which page things are. */
public final class Binding {
  /** Page numbers settle in two or three rounds; more would mean that they swing. */
  private static final int MOST_ROUNDS = 6;

  private static final int SADDLE_STITCH = 4;

  private Binding() {}

  /**
   * Pages that are added.
   *
   * @param before so that the weeks begin on a left page
   * @param after so that the number of pages is a multiple of four
   */
  public record Filling(int before, int after) {
    static final Filling NONE = new Filling(0, 0);

    Filling less(Filling other) {
      return new Filling(before - other.before, after - other.after);
    }
  }

  /** What is bound. */
  public interface Contents {
    /**
     * The parts in order; each starts on a new page.
     *
     * @param pages the printed number of the page of each anchor, as far as it is known
     * @param length how many pages a part has
     */
    List<Leaves> leaves(Map<String, String> pages, Filling filling, ToIntFunction<Leaves> length);

    /** Where anchors are in most such booklets: if that is right, a round less is needed. */
    Map<String, String> usualPages();

    /** What stands at the foot of the pages. */
    Furniture footer();

    /** Whether each week takes an opening, and so must begin on a left page. */
    boolean weeksOnOpenings();
  }

  /** Composes until the page numbers in the text are those of the pages. */
  public static Composition compose(Press press, DocumentInfo info, Contents contents) {
    Map<String, String> pages = contents.usualPages();
    Filling filling = Filling.NONE;
    Paginator paginator = new Paginator(press.type());
    Shelf own = Shelf.ofOne();
    ToIntFunction<Leaves> length = l -> part(l, press, own, paginator).pages().size();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Part> parts =
          contents.leaves(pages, filling, length).stream()
              .map(l -> part(l, press, own, paginator))
              .toList();
      Composition unbound = new Composition(info, parts, List.of());
      Filling next = filling(unbound, filling, contents.weeksOnOpenings());
      Map<String, String> found = printed(unbound, next.less(filling));
      if (found.equals(pages) && next.equals(filling)) {
        return paginator.bind(info, parts, contents.footer());
      }
      pages = found;
      filling = next;
    }
    throw new IllegalStateException("the page numbers of the booklet do not settle");
  }

  /**
   * The printed numbers of the pages.
   *
   * @param more the pages to be added: some before the weeks, some before the last part
   */
  private static Map<String, String> printed(Composition unbound, Filling more) {
    Map<String, Integer> anchors = unbound.anchors();
    int weeks = anchors.getOrDefault("week", Integer.MAX_VALUE);
    List<Part> parts = unbound.parts();
    int last = pages(parts) - parts.get(parts.size() - 1).pages().size();
    Map<String, String> printed = new TreeMap<>();
    anchors.forEach(
        (anchor, page) -> {
          int moved = (page < weeks ? 0 : more.before()) + (page < last ? 0 : more.after());
          printed.put(anchor, Integer.toString(page + 1 + moved));
        });
    return printed;
  }

  private static Filling filling(Composition unbound, Filling now, boolean onOpenings) {
    int bare = pages(unbound.parts()) - now.before() - now.after();
    int before = onOpenings ? 1 - (unbound.anchors().get("week") - now.before()) % 2 : 0;
    return new Filling(before, -(bare + before) & SADDLE_STITCH - 1);
  }

  private static int pages(List<Part> parts) {
    return parts.stream().mapToInt(p -> p.pages().size()).sum();
  }

  private static Part part(Leaves leaves, Press press, Shelf own, Paginator paginator) {
    return (leaves.shared() ? press.shelf() : own).part(leaves, paginator);
  }
}
