package org.handoutpress.layout;

import java.net.URI;

/** Where a link leads. */
public sealed interface Target {
  record Web(URI uri) implements Target {}

  /** The place of this document whose tag has the anchor. */
  record Inside(String anchor) implements Target {}
}
