package org.handoutpress.verify.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;

/**
 * A list has items, an item a label and a body; a list whose labels are numbers says so: ISO
 * 32000-1, 14.8.4.3.3 and 14.8.5.5.
 */
final class ListCheck implements Check {
  private static final Set<String> IN_LIST = Set.of("LI", "L", "Caption");
  private static final List<String> IN_ITEM = List.of("Lbl", "LBody");

  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.concat(
        facts.elements("L").flatMap(ListCheck::list),
        facts.elements("LI").flatMap(ListCheck::item));
  }

  private static Stream<Finding> list(Element list) {
    if (!list.children().map(Element::role).allMatch(IN_LIST::contains)) {
      return Stream.of(finding(list, "has a kid that is no item"));
    }
    boolean unsaid = numbered(list) && list.attributes().listNumbering().isEmpty();
    return unsaid ? Stream.of(finding(list, "has numbers but no ListNumbering")) : Stream.empty();
  }

  private static boolean numbered(Element list) {
    return list.children()
        .flatMap(Element::children)
        .filter(e -> e.role().equals("Lbl"))
        .anyMatch(label -> label.text().matches("\\d+[.)]?\\s*"));
  }

  private static Stream<Finding> item(Element item) {
    return item.children().map(Element::role).toList().equals(IN_ITEM)
        ? Stream.empty()
        : Stream.of(finding(item, "is not a Lbl and an LBody"));
  }

  private static Finding finding(Element element, String what) {
    return new Finding(
        Finding.Kind.LIST,
        element.page().orElse(0),
        element.role() + " " + Quote.of(element.text()) + " " + what);
  }
}
