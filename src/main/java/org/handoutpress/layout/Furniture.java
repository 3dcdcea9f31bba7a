package org.handoutpress.layout;

/** What stands on every page of a document around the text; all of it artifacts. */
@FunctionalInterface
public interface Furniture {
  /**
   * A box for the whole text area of a page.
   *
   * @param page its number, counted from 1
   */
  Box on(PageMaster master, int page, int pages);

  /** Pages with nothing but their text. */
  static Furniture none() {
    return (master, page, pages) -> new Gap(0);
  }
}
