package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;

/** Rows cover the same columns, spans counted; header cells have a scope: ISO 14289-1, 7.5. */
final class TableCheck implements Check {
  private static final Set<String> GROUPS = Set.of("THead", "TBody", "TFoot");
  private static final Set<String> SCOPES = Set.of("Row", "Column", "Both");

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.concat(
        facts.elements("Table").filter(t -> !regular(t)).map(TableCheck::ragged),
        facts.elements("TH").filter(th -> !scoped(th)).map(TableCheck::unscoped));
  }

  private static boolean regular(Element table) {
    List<Integer> widths = widths(table);
    return !widths.isEmpty() && widths.stream().distinct().count() == 1;
  }

  private static List<Integer> widths(Element table) {
    List<Integer> widths = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    for (Element row : rows(table).toList()) {
      int width = covered.isEmpty() ? 0 : covered.remove(0);
      for (Element cell : row.children().toList()) {
        width += cell.attributes().columnSpan();
        cover(cell.attributes(), covered);
      }
      widths.add(width);
    }
    return widths;
  }

  /** Notes the columns that a cell of several rows takes in the rows below. */
  private static void cover(Element.Attributes cell, List<Integer> covered) {
    for (int i = 0; i < cell.rowSpan() - 1; i++) {
      if (i == covered.size()) {
        covered.add(0);
      }
      covered.set(i, covered.get(i) + cell.columnSpan());
    }
  }

  private static Stream<Element> rows(Element table) {
    return table
        .children()
        .flatMap(kid -> GROUPS.contains(kid.role()) ? kid.children() : Stream.of(kid))
        .filter(kid -> kid.role().equals("TR"));
  }

  private static boolean scoped(Element header) {
    return header.attributes().scope().filter(SCOPES::contains).isPresent();
  }

  private static Finding ragged(Element table) {
    return new Finding(
        Finding.Kind.TABLE,
        table.page().orElse(0),
        "the rows of the table cover different numbers of columns: " + widths(table));
  }

  private static Finding unscoped(Element header) {
    return new Finding(
        Finding.Kind.HEADER_SCOPE,
        header.page().orElse(0),
        "TH " + Quote.of(header.text()) + " has no Scope");
  }
}
