package org.handoutpress.verify.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;

/** The parent tree leads from content to the element that holds it: ISO 32000-1, 14.7.4.4. */
final class ParentTreeCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.concat(
        facts.elements().stream().flatMap(element -> forth(element, facts)), back(facts));
  }

  private static Stream<Finding> forth(Element element, Facts facts) {
    return element
        .contents()
        .filter(content -> content.page() >= 1 && owner(facts, content) != element.id())
        .map(
            content ->
                finding(content.page(), content.mcid(), "does not lead to its " + element.role()));
  }

  private static int owner(Facts facts, Kid.Content content) {
    List<Integer> page = facts.parentTree().get(content.page() - 1);
    return content.mcid() < page.size() ? page.get(content.mcid()) : Facts.NO_ELEMENT;
  }

  private static Stream<Finding> back(Facts facts) {
    return facts.pages().stream()
        .flatMap(
            page -> {
              List<Integer> owners = facts.parentTree().get(page.number() - 1);
              return IntStream.range(0, owners.size())
                  .filter(mcid -> strays(facts, owners.get(mcid), page.number(), mcid))
                  .mapToObj(mcid -> finding(page.number(), mcid, "leads to a stranger"));
            });
  }

  private static boolean strays(Facts facts, int owner, int page, int mcid) {
    return owner != Facts.NO_ELEMENT
        && facts.element(owner).stream()
            .flatMap(Element::contents)
            .noneMatch(new Kid.Content(page, mcid)::equals);
  }

  private static Finding finding(int page, int mcid, String what) {
    return new Finding(
        Finding.Kind.PARENT_TREE, page, "the parent tree's entry for MCID " + mcid + " " + what);
  }
}
