package org.handoutpress.verify.facts;

import java.util.List;

/** Puts an element's words together: inline text as it flows, blocks parted by line feeds. */
final class ElementText {
  private final StringBuilder text = new StringBuilder();
  private boolean part;

  private ElementText() {}

  static String of(List<Kid> kids, List<PageFacts> pages) {
    ElementText result = new ElementText();
    kids.forEach(kid -> result.add(kid, pages));
    return result.text.toString();
  }

  private void add(Kid kid, List<PageFacts> pages) {
    if (kid instanceof Kid.Content content) {
      append(text(content, pages));
    } else if (kid instanceof Element element && element.isInline()) {
      append(element.text());
    } else if (kid instanceof Element block) {
      part = true;
      append(block.text());
      part = true;
    }
  }

  private void append(String more) {
    if (more.isEmpty()) {
      return;
    }
    if (part && !text.isEmpty()) {
      text.append('\n');
    }
    part = false;
    text.append(more);
  }

  private static String text(Kid.Content content, List<PageFacts> pages) {
    boolean known = content.page() >= 1 && content.page() <= pages.size();
    return known ? pages.get(content.page() - 1).text(content.mcid()) : "";
  }
}
