package org.handoutpress.verify.facts;

/** What a mark on a page belongs to. */
public sealed interface Owner {
  /** Tagged content, known by its marked-content identifier: ISO 32000-1, 14.7.4.3. */
  record Content(int mcid) implements Owner {}

  /** An artifact, with its type and subtype, such as "Pagination Footer"; may be empty. */
  record Artifact(String kind) implements Owner {}

  /** Neither: no reader can know what it is. */
  record Nothing() implements Owner {}
}
