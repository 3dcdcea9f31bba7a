package org.handoutpress.verify.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;
import org.handoutpress.verify.facts.Link;
import org.handoutpress.verify.facts.Mark;

/** A Link element and its annotation know each other, and lead somewhere: ISO 14289-1, 7.18.5. */
final class LinkCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.concat(
        facts.elements("Link").filter(e -> e.references().findAny().isEmpty()).map(LinkCheck::bare),
        facts.links().stream()
            .flatMap(link -> faults(link, facts).map(what -> finding(link, what))));
  }

  private static Finding bare(Element link) {
    return new Finding(
        Finding.Kind.LINK,
        link.page().orElse(0),
        "the Link " + Quote.of(link.text()) + " has no annotation");
  }

  private static Stream<String> faults(Link link, Facts facts) {
    Stream.Builder<String> faults = Stream.builder();
    if (link.description().isBlank()) {
      faults.add("has no Contents");
    }
    if (!link.printed()) {
      faults.add("has no Print flag");
    }
    if (link.target().filter(target -> !target.isBlank()).isEmpty()) {
      faults.add("leads nowhere");
    }
    place(link, facts).ifPresent(faults::add);
    return faults.build();
  }

  private static Optional<String> place(Link link, Facts facts) {
    Optional<Element> element = facts.element(link.element()).filter(e -> e.role().equals("Link"));
    if (element.isEmpty()) {
      return Optional.of("belongs to no Link element");
    }
    if (element
        .get()
        .references()
        .noneMatch(new Kid.Reference(link.page(), link.index())::equals)) {
      return Optional.of("is not referred to by its Link element");
    }
    boolean covers =
        element
            .get()
            .allContents()
            .filter(content -> content.page() == link.page())
            .flatMap(facts::marks)
            .map(Mark::extent)
            .anyMatch(mark -> touch(mark, link.area()));
    return covers ? Optional.empty() : Optional.of("does not cover its words");
  }

  private static boolean touch(Rect a, Rect b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private static Finding finding(Link link, String what) {
    String name = link.description().isBlank() ? "" : Quote.of(link.description()) + " ";
    return new Finding(
        Finding.Kind.LINK,
        link.page(),
        "the link " + name + Describe.place(link.area()) + " " + what);
  }
}
