package org.handoutpress.content;

import java.util.List;

/** A headed part of a page: paragraphs, then a list of at most 7 items. */
public record Section(Text heading, List<Text> paragraphs, List<Text> items) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
    items = List.copyOf(items);
  }
}
