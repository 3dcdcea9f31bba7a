package org.handoutpress.pdf;

import org.handoutpress.tag.Tag;

/** What leads from a tag to an annotation of one page, and back: ISO 32000-1, 14.7.4. */
record Tagging(int page, Elements elements, ParentTree parents) {
  void join(Tag tag, int annotation) {
    elements.refer(tag, page, annotation);
    parents.annotation(annotation, tag);
  }
}
