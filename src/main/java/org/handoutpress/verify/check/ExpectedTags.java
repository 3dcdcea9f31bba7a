package org.handoutpress.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;

/** The structure tree is the expected tag tree: same roles, same order, same attributes. */
final class ExpectedTags implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return expected.tags().stream().flatMap(tree -> compare(tree, facts).stream());
  }

  private static List<Finding> compare(TagTree tree, Facts facts) {
    if (facts.roots().size() != 1) {
      String what = "the structure tree has " + facts.roots().size() + " roots, not one";
      return List.of(new Finding(Finding.Kind.TAG_TREE, 0, what));
    }
    List<Finding> findings = new ArrayList<>();
    compare(tree, facts.roots().get(0), "", findings);
    return findings;
  }

  private static void compare(TagTree tree, Element element, String above, List<Finding> findings) {
    Tag tag = tree.tag();
    String path = above + "/" + element.role();
    Differences differences = new Differences(path, element.page().orElse(0), findings);
    differences.compare("role", tag.role().pdfName(), element.role());
    differences.compare("kids", roles(tree), roles(element));
    attributes(tag, element, above.isEmpty(), differences);
    List<Element> children = element.children().toList();
    for (int i = 0; i < Math.min(children.size(), tree.children().size()); i++) {
      if (sameRole(tree.children().get(i), children.get(i))) {
        compare(tree.children().get(i), children.get(i), path + "[" + (i + 1) + "]", findings);
      }
    }
  }

  private static void attributes(Tag tag, Element element, boolean root, Differences differences) {
    Element.Attributes found = element.attributes();
    differences.compare("alternative text", tag.alternative(), found.alternative());
    differences.compare("scope", tag.scope().map(ExpectedTags::name), found.scope());
    differences.compare("column span", tag.columnSpan(), found.columnSpan());
    if (!root || tag.language().isPresent()) {
      differences.compare("language", tag.language(), found.language());
    }
    if (tag.role() == Role.L) {
      boolean decimal = found.listNumbering().equals(Optional.of("Decimal"));
      differences.compare("decimal numbering", tag.numbered(), decimal);
    }
  }

  private static String name(Tag.Scope scope) {
    return scope == Tag.Scope.ROW ? "Row" : "Column";
  }

  private static boolean sameRole(TagTree tree, Element element) {
    return tree.tag().role().pdfName().equals(element.role());
  }

  private static List<String> roles(TagTree tree) {
    return tree.children().stream().map(child -> child.tag().role().pdfName()).toList();
  }

  private static List<String> roles(Element element) {
    return element.children().map(Element::role).toList();
  }

  private record Differences(String path, int page, List<Finding> findings) {
    void compare(String what, Object wanted, Object found) {
      if (!wanted.equals(found)) {
        findings.add(
            new Finding(
                Finding.Kind.TAG_TREE,
                page,
                path + ": " + what + " is " + say(found) + ", not " + say(wanted)));
      }
    }

    private static String say(Object value) {
      return value instanceof Optional<?> o
          ? o.map(v -> Quote.of(v.toString())).orElse("missing")
          : value.toString();
    }
  }
}
