package org.handoutpress.content;

import java.util.List;

/** An easier or a harder way to do an exercise, with drawings where words are not enough. */
public record Variation(Text words, List<Picture> pictures) {
  public Variation {
    pictures = List.copyOf(pictures);
  }
}
