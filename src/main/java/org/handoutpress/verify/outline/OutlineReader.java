package org.handoutpress.verify.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Run;

/** Finds the blocks of a structure tree. */
final class OutlineReader {
  private final Facts facts;
  private final List<Block> blocks = new ArrayList<>();

  OutlineReader(Facts facts) {
    this.facts = facts;
  }

  List<Block> blocks() {
    facts.roots().forEach(this::read);
    return blocks;
  }

  private void read(Element element) {
    switch (element.role()) {
      case "H1", "H2", "H3" -> heading(element);
      case "L" -> list(element);
      case "Table" -> table(element);
      case "Figure" -> drawing(element);
      case "P" -> prose(element);
      default -> element.children().forEach(this::read);
    }
  }

  private void heading(Element element) {
    int level = element.role().charAt(1) - '0';
    int top = runs(element).mapToInt(r -> r.extent().y()).min().orElse(0);
    blocks.add(new Block.Heading(level, words(element), size(element), top, page(element)));
  }

  private void prose(Element element) {
    if (!words(element).isEmpty()) {
      blocks.add(new Block.Prose(words(element), size(element), page(element)));
    }
    figures(element);
  }

  private void list(Element element) {
    List<String> items =
        element.children().filter(e -> e.role().equals("LI")).map(OutlineReader::item).toList();
    boolean numbered = element.attributes().listNumbering().filter("Decimal"::equals).isPresent();
    blocks.add(new Block.Listing(numbered, items, page(element)));
    figures(element);
  }

  /** Without its label. */
  private static String item(Element item) {
    return item.children()
        .filter(e -> e.role().equals("LBody"))
        .map(OutlineReader::words)
        .findFirst()
        .orElseGet(() -> words(item));
  }

  private void table(Element element) {
    int columns = rows(element).mapToInt(row -> (int) row.children().count()).max().orElse(0);
    blocks.add(new Block.Grid(cells(element, "TH"), cells(element, "TD"), columns, page(element)));
    figures(element);
  }

  private static Stream<Element> rows(Element table) {
    return table.withDescendants().filter(e -> e.role().equals("TR"));
  }

  private static List<String> cells(Element table, String role) {
    return table
        .withDescendants()
        .filter(e -> e.role().equals(role))
        .map(OutlineReader::words)
        .toList();
  }

  private void figures(Element element) {
    element.withDescendants().filter(e -> e.role().equals("Figure")).forEach(this::drawing);
  }

  private void drawing(Element figure) {
    Optional<Rect> box = figure.attributes().box();
    if (box.isPresent()) {
      String words = figure.attributes().alternative().orElse("");
      int page = page(figure);
      blocks.add(new Block.Drawing(words, box.get().width(), gap(box.get(), page), page));
    }
  }

  private int gap(Rect box, int page) {
    return facts
        .page(page)
        .visibleRuns()
        .mapToInt(run -> between(box, run.extent()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** How far two rectangles are apart; 0 if they meet. */
  private static int between(Rect a, Rect b) {
    int x = Math.max(a.x() - b.right(), b.x() - a.right());
    int y = Math.max(a.y() - b.bottom(), b.y() - a.bottom());
    return Math.max(0, Math.max(x, y));
  }

  private int size(Element element) {
    return runs(element).mapToInt(r -> r.style().size()).max().orElse(0);
  }

  private Stream<Run> runs(Element element) {
    return element
        .allContents()
        .flatMap(facts::marks)
        .filter(Run.class::isInstance)
        .map(Run.class::cast)
        .filter(r -> !r.blank());
  }

  private static int page(Element element) {
    return Math.max(1, element.page().orElse(1));
  }

  private static String words(Element element) {
    return element.text().replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
