package org.handoutpress.handout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;

/** Reads a finished booklet page by page, as words with single spaces. */
public record Leafing(Facts facts) {
  /** The words of a page, in reading order, without its foot. */
  public String page(int number) {
    return words(
        facts.elements().stream()
            .filter(e -> e.children().findAny().isEmpty())
            .filter(e -> e.page().orElse(0) == number)
            .map(Element::text)
            .collect(Collectors.joining(" ")));
  }

  /** The words of the page with this heading. */
  public String under(String heading) {
    return page(pageOf(heading));
  }

  public int pageOf(String heading) {
    return facts
        .elements("H1")
        .filter(e -> words(e.text()).equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + heading + " in " + headings()))
        .page()
        .orElseThrow();
  }

  public List<String> headings() {
    return facts.elements("H1").map(e -> words(e.text())).toList();
  }

  /** The rows of all tables, their first cell as words. */
  public Stream<Element> rows(String firstWords) {
    return facts.elements("TR").filter(r -> words(r.text()).startsWith(firstWords));
  }

  public String all() {
    return words(facts.text());
  }

  public static String words(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
