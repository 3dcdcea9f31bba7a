package org.handoutpress.verify.owner;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a file of one patient must be.
 *
 * @param id the patient's
 * @param cover words that must stand on the first page, such as the id and the name
 * @param pages in order
 */
public record Owned(String id, List<String> cover, List<Sheet> pages) {
  public Owned {
    cover = List.copyOf(cover);
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param source what its text comes from, by identity, and {@code index} which page of that: what
   *     came from there once and was right is right again if its bytes are the same
   * @param text what it must show, asked for only if that must be read
   */
  public record Sheet(Object source, int index, Supplier<String> text, String runningLines) {}
}
