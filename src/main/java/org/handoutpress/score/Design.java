package org.handoutpress.score;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.geom.Lengths;
import org.handoutpress.verify.outline.Block;
import org.handoutpress.verify.outline.Outline;
import org.handoutpress.verify.outline.Part;

/** Chunks, headings, lists, tables, and what stands out. */
record Design(Outline outline) {
  /** Five short sentences. */
  private static final int LONGEST_PARAGRAPH = 60;

  private static final int LONGEST_PART = 150;
  private static final int LONGEST_LIST = 7;
  private static final int LONGEST_HEAD = 10;
  private static final int MOST_COLUMNS = 8;

  /** A message of more words is none. */
  private static final int LONGEST_LEAD = 25;

  private static final int SHORTEST_LEAD = 4;

  private static final double LARGER = 1.5;

  /** Fewer lead nobody's eye. */
  private static final int BOLD = 3;

  List<Rating> ratings() {
    return List.of(
        chunks(),
        headings(),
        summary(),
        cues(),
        tables(),
        first(),
        outstanding(),
        lists(),
        parts());
  }

  private Rating chunks() {
    return longest(Block.Prose.class)
        .map(
            p ->
                Rating.of(
                    Item.P8,
                    Words.count(p.words()) <= LONGEST_PARAGRAPH,
                    "longest paragraph: " + Words.count(p.words()) + " words, page " + p.page()))
        .orElseGet(() -> Rating.notApplicable(Item.P8, "no paragraph"));
  }

  private <T extends Block> Optional<T> longest(Class<T> kind) {
    return outline.all(kind).max(Comparator.comparingInt(b -> Words.count(b.words())));
  }

  private Rating headings() {
    Part longest = longestPart();
    long count = outline.all(Block.Heading.class).count();
    int words = Words.count(longest);
    boolean headed = longest.heading().isPresent() || words <= LONGEST_LEAD;
    return Rating.of(
        Item.P9,
        headed && count > 0,
        count + " headings; the longest part, “" + longest.name() + "”: " + words + " words");
  }

  private Part longestPart() {
    return outline.parts().stream().max(Comparator.comparingInt(Words::count)).orElseThrow();
  }

  private Rating parts() {
    Part longest = longestPart();
    int words = Words.count(longest);
    return Rating.of(
        Item.C9,
        words <= LONGEST_PART && longest.heading().isPresent(),
        "“" + longest.name() + "”: " + words + " words");
  }

  /** A page that names the others' titles; of a single page a person says what is its summary. */
  private Rating summary() {
    List<Block.Heading> titles =
        outline.all(Block.Heading.class).filter(h -> h.level() == 1).toList();
    if (outline.pages() == 1 || titles.size() < Summary.FEWEST) {
      return Rating.person(Item.P11);
    }
    return new Summary(outline, titles).rating();
  }

  private Rating cues() {
    List<Block.Heading> headings = outline.all(Block.Heading.class).toList();
    int body = body();
    boolean larger = headings.stream().anyMatch(h -> h.size() >= body * LARGER);
    long lists = outline.all(Block.Listing.class).count();
    return Rating.of(
        Item.P12,
        larger && (lists > 0 || outline.bold() >= BOLD),
        "titles "
            + points(largest(headings))
            + " on "
            + points(body)
            + " pt; "
            + lists
            + " lists; bold in "
            + outline.bold()
            + " places");
  }

  private static int largest(List<Block.Heading> headings) {
    return headings.stream().mapToInt(Block.Heading::size).max().orElse(0);
  }

  /** The size of the paragraphs with most words. */
  private int body() {
    return longest(Block.Prose.class).map(Block.Prose::size).orElse(outline.smallestType());
  }

  static String points(int size) {
    return String.format(Locale.ROOT, "%.1f", Lengths.toPoints(size)).replace(".0", "");
  }

  private Rating tables() {
    List<Block.Grid> grids = outline.all(Block.Grid.class).toList();
    if (grids.isEmpty()) {
      return Rating.notApplicable(Item.P19, "no table");
    }
    Optional<Block.Grid> bad = grids.stream().filter(g -> !isSimple(g)).findFirst();
    return bad.map(g -> Rating.of(Item.P19, false, "page " + g.page() + ": " + fault(g)))
        .orElseGet(() -> Rating.of(Item.P19, true, grids.size() + " tables, all with short heads"));
  }

  private static boolean isSimple(Block.Grid grid) {
    return fault(grid).isEmpty();
  }

  private static String fault(Block.Grid grid) {
    if (grid.columns() > MOST_COLUMNS) {
      return grid.columns() + " columns";
    }
    if (grid.heads().isEmpty()) {
      return "no header cells";
    }
    return grid.heads().stream()
        .filter(h -> Words.count(h) > LONGEST_HEAD)
        .findFirst()
        .map(h -> "a header cell of " + Words.count(h) + " words")
        .orElse("");
  }

  /** Title at the top of the first page, and a short sentence under it. */
  private Rating first() {
    Optional<Block.Heading> title = title();
    boolean high = title.filter(t -> t.top() <= outline.height() / 2).isPresent();
    Optional<String> lead = lead();
    boolean shortLead = lead.filter(Design::isMessage).isPresent();
    String evidence =
        title.map(t -> "page 1: “" + t.words() + "”").orElse("no title on page 1")
            + lead.map(l -> ", then “" + l + "”").orElse(", and no sentence under it");
    return Rating.of(Item.C2, high && shortLead, evidence);
  }

  private Optional<Block.Heading> title() {
    return outline.all(Block.Heading.class).findFirst().filter(h -> h.page() == 1);
  }

  private Optional<String> lead() {
    return outline.parts().stream()
        .filter(p -> p.heading().isPresent())
        .findFirst()
        .flatMap(p -> p.all(Block.Prose.class).findFirst())
        .map(Block.Prose::words);
  }

  private static boolean isMessage(String lead) {
    return Words.count(lead) >= SHORTEST_LEAD && Words.count(lead) <= LONGEST_LEAD;
  }

  private Rating outstanding() {
    int size = title().map(Block.Heading::size).orElse(0);
    return Rating.of(
        Item.C3,
        size >= body() * LARGER,
        "title " + points(size) + " pt, text " + points(body()) + " pt");
  }

  private Rating lists() {
    List<Block.Listing> lists = Lists.in(outline);
    Optional<Block.Listing> longest =
        lists.stream().max(Comparator.comparingInt(l -> l.items().size()));
    return longest
        .map(
            l ->
                Rating.of(
                    Item.C8,
                    l.items().size() <= LONGEST_LIST,
                    lists.size()
                        + " lists; the longest has "
                        + l.items().size()
                        + " items, page "
                        + l.page()))
        .orElseGet(() -> Rating.of(Item.C8, false, "no list"));
  }
}
