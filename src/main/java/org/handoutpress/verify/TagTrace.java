package org.handoutpress.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Rect;
import org.handoutpress.verify.facts.Element;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.Kid;
import org.handoutpress.verify.facts.Link;

/**
 * The structure tree as text: one element a line, with its words and what else a reader is told.
 */
public final class TagTrace {
  private final Facts facts;
  private final StringBuilder text = new StringBuilder();

  private TagTrace(Facts facts) {
    this.facts = facts;
  }

  /** Every line ends with a line feed. */
  public static String of(Facts facts) {
    TagTrace trace = new TagTrace(facts);
    facts.roots().forEach(root -> trace.add(root, ""));
    return trace.text.toString();
  }

  private void add(Element element, String indent) {
    text.append(indent).append(element.role());
    attributes(element.attributes());
    element.references().forEach(this::target);
    if (element.children().findAny().isEmpty()) {
      words(element.text());
    }
    text.append('\n');
    List<Kid> kids = element.kids();
    boolean mixed = element.children().findAny().isPresent();
    for (Kid kid : kids) {
      if (kid instanceof Element child) {
        add(child, indent + "  ");
      } else if (mixed && kid instanceof Kid.Content content) {
        content(content, indent + "  ");
      }
    }
  }

  private void attributes(Element.Attributes found) {
    quoted("alt", found.alternative());
    quoted("actual", found.actualText());
    plain("lang", found.language());
    plain("scope", found.scope());
    plain("numbering", found.listNumbering());
    plain("columns", span(found.columnSpan()));
    plain("rows", span(found.rowSpan()));
    plain("box", found.box().map(TagTrace::box));
  }

  private void plain(String name, Optional<String> value) {
    value.ifPresent(v -> text.append(' ').append(name).append('=').append(v));
  }

  private void quoted(String name, Optional<String> value) {
    value.ifPresent(v -> text.append(' ').append(name).append('=').append(Trace.quote(v)));
  }

  private void words(String words) {
    if (!words.isEmpty()) {
      text.append(' ').append(Trace.quote(words));
    }
  }

  private void content(Kid.Content content, String indent) {
    boolean known = content.page() >= 1 && content.page() <= facts.pages().size();
    text.append(indent).append("content");
    words(known ? facts.page(content.page()).text(content.mcid()) : "");
    text.append('\n');
  }

  private void target(Kid.Reference reference) {
    Optional<String> target =
        facts.links().stream()
            .filter(l -> l.page() == reference.page() && l.index() == reference.annotation())
            .findFirst()
            .flatMap(Link::target);
    text.append(" -> ").append(target.orElse("nowhere"));
  }

  private static Optional<String> span(int span) {
    return span == 1 ? Optional.empty() : Optional.of(Integer.toString(span));
  }

  /** To the millimetre: finer is the page trace's business. */
  private static String box(Rect box) {
    return String.format(
        Locale.ROOT,
        "%.0fx%.0fmm",
        Lengths.toMillimetres(box.width()),
        Lengths.toMillimetres(box.height()));
  }
}
