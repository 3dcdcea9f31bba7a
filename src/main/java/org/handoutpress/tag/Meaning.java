package org.handoutpress.tag;

/** What a mark is for a reader who cannot see it: part of the content, or nothing. */
public sealed interface Meaning {
  /** Part of the content, at this place of the tag tree. */
  record Content(Tag tag) implements Meaning {}

  /** Nothing to read: ISO 32000-1, 14.8.2.2, artifacts. */
  enum Artifact implements Meaning {
    /** Rules, frames, discs. */
    LAYOUT,
    /** The running line at the top of a page. */
    HEADER,
    /** The running line at the foot of a page. */
    FOOTER
  }
}
