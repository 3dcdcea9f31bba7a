package org.handoutpress.verify.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;
import org.handoutpress.verify.facts.Owner;
import org.handoutpress.verify.facts.PageFacts;

/** Each MCID of a page is there once, and belongs to one element: ISO 32000-1, 14.7.4.3. */
final class ContentCheck implements Check {
  @Override
  public Stream<Finding> findings(Facts facts, Expectation expected) {
    return Stream.concat(onPages(facts), nowhere(facts));
  }

  private static Stream<Finding> onPages(Facts facts) {
    Map<Integer, List<Integer>> owned =
        facts.elements().stream()
            .flatMap(Element::contents)
            .collect(
                Collectors.groupingBy(
                    Kid.Content::page,
                    TreeMap::new,
                    Collectors.mapping(Kid.Content::mcid, Collectors.toList())));
    return facts.pages().stream()
        .flatMap(
            page -> onPage(page, counts(owned.getOrDefault(page.number(), List.of()).stream())));
  }

  private static Stream<Finding> onPage(PageFacts page, Map<Integer, Long> owned) {
    Map<Integer, Long> painted = counts(painted(page));
    Set<Integer> all = new TreeSet<>(painted.keySet());
    all.addAll(owned.keySet());
    return all.stream()
        .flatMap(
            mcid ->
                judge(painted.getOrDefault(mcid, 0L), owned.getOrDefault(mcid, 0L))
                    .map(kind -> finding(kind, page.number(), mcid)));
  }

  private static Stream<Finding.Kind> judge(long painted, long owned) {
    Stream.Builder<Finding.Kind> kinds = Stream.builder();
    if (painted > 1) {
      kinds.add(Finding.Kind.CONTENT_REPEATED);
    }
    if (owned > 1) {
      kinds.add(Finding.Kind.CONTENT_SHARED);
    }
    if (owned == 0) {
      kinds.add(Finding.Kind.CONTENT_UNOWNED);
    }
    if (painted == 0) {
      kinds.add(Finding.Kind.CONTENT_ABSENT);
    }
    return kinds.build();
  }

  private static Finding finding(Finding.Kind kind, int page, int mcid) {
    String fault =
        switch (kind) {
          case CONTENT_REPEATED -> " marks more than one sequence";
          case CONTENT_SHARED -> " belongs to more than one element";
          case CONTENT_UNOWNED -> " belongs to no element";
          default -> " is in the structure tree, not on the page";
        };
    return new Finding(kind, page, "MCID " + mcid + fault);
  }

  private static Stream<Finding> nowhere(Facts facts) {
    return facts.elements().stream()
        .flatMap(Element::contents)
        .filter(c -> c.page() < 1 || c.page() > facts.pages().size())
        .map(c -> finding(Finding.Kind.CONTENT_ABSENT, 0, c.mcid()));
  }

  private static Stream<Integer> painted(PageFacts page) {
    return page.sequences().stream()
        .map(PageFacts.Sequence::owner)
        .filter(Owner.Content.class::isInstance)
        .map(owner -> ((Owner.Content) owner).mcid());
  }

  private static Map<Integer, Long> counts(Stream<Integer> mcids) {
    return mcids.collect(
        Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }
}
