package org.handoutpress.content;

import java.util.ArrayList;
import java.util.List;

/** A page with a title, one line under it, and headed parts. */
public record Chapter(Text title, Text lead, List<Section> sections) {
  public Chapter {
    sections = List.copyOf(sections);
  }

  /** With another first section. */
  public Chapter with(Section first) {
    List<Section> others = new ArrayList<>(sections);
    others.set(0, first);
    return new Chapter(title, lead, others);
  }
}
