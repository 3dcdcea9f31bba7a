package org.handoutpress.verify.facts;

/** What lies under a structure element: ISO 32000-1, table 323, K. */
public sealed interface Kid permits Element, Kid.Content, Kid.Reference {
  /** Marked content on a page, counted from 1; 0 where the file names no page. */
  record Content(int page, int mcid) implements Kid {}

  /** An object on a page: the place of an annotation among the page's, -1 where it is not there. */
  record Reference(int page, int annotation) implements Kid {}
}
