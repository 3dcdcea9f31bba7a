package org.handoutpress.handout;

import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Library;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;

/** Finds on which page of a finished booklet each part begins: by its heading, as a reader does. */
public final class PagesOf {
  private PagesOf() {}

  /** By the names that the content's placeholders use, the exercises' ids, and "question-" ids. */
  public static Map<String, Integer> anchors(Library library, Facts facts) {
    Guide guide = library.guide();
    Map<String, String> headings = new TreeMap<>();
    headings.put("help", guide.help().title().value());
    headings.put("howto", guide.howto().title().value());
    headings.put("plan", guide.plan().title().value());
    headings.put("progress", guide.progress().title().value());
    headings.put("flareup", guide.flareup().title().value());
    headings.put("questions", guide.questions().title().value());
    headings.put("week", guide.week().title().value());
    headings.put("sources", guide.sources().title().value());
    library.exercises().forEach(e -> headings.put(e.id(), e.number() + " " + e.name()));
    library.questions().forEach(q -> headings.put("question-" + q.id(), q.question().value()));
    Map<String, Integer> pages = new TreeMap<>();
    headings.forEach((anchor, heading) -> pages.put(anchor, page(facts, heading)));
    return pages;
  }

  private static int page(Facts facts, String heading) {
    Element found =
        facts.elements().stream()
            .filter(e -> e.role().equals("H1") || e.role().equals("H2"))
            .filter(e -> e.text().strip().equals(heading))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no heading: " + heading));
    return found.page().orElseThrow();
  }
}
