package org.handoutpress.handout.words;

import com.ibm.icu.util.ULocale;
import org.handoutpress.imposition.Edge;

/** What follows from the direction in which a language is read. */
public final class ReadingDirection {
  private ReadingDirection() {}

  /**
   * The edge at which a booklet is bound: the right one if one reads from right to left.
   *
   * @param language a BCP 47 tag
   */
  public static Edge binding(String language) {
    return ULocale.forLanguageTag(language).isRightToLeft() ? Edge.RIGHT : Edge.LEFT;
  }
}
