package org.handoutpress.content;

import java.util.List;

/** A page with a title, one line under it, and headed parts. */
public record Chapter(Text title, Text lead, List<Section> sections) {
  public Chapter {
    sections = List.copyOf(sections);
  }
}
