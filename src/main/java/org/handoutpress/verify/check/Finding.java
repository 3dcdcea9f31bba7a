package org.handoutpress.verify.check;

/**
 * One thing that is wrong with a file.
 *
 * @param page the page it is on, counted from 1; 0 where it is the whole file's
 * @param what one sentence
 */
public record Finding(Kind kind, int page, String what) {
  /** The closed list of what can be found. */
  public enum Kind {
    TEXT_MISSING,
    TEXT_OUT_OF_ORDER,
    WORDS_GLUED,
    NO_UNICODE,
    TAG_TREE,
    CONTENT_REPEATED,
    CONTENT_UNOWNED,
    CONTENT_SHARED,
    CONTENT_ABSENT,
    PARENT_TREE,
    UNTAGGED,
    NESTED,
    FIGURE,
    TABLE,
    HEADER_SCOPE,
    LIST,
    LINK,
    FORM,
    HEADINGS,
    OUTLINE,
    LANGUAGE,
    TITLE,
    TAB_ORDER,
    NOT_MARKED,
    FONT,
    TYPE_SIZE,
    CONTRAST,
    TEXT_ON_PICTURE,
    COLOUR,
    MARGIN,
    CUT,
    OVERLAP,
    FILE_SIZE,
    BITMAP,
    OWNER,
    LOCK,
    SHEET,
    CLAIM
  }

  @Override
  public String toString() {
    return kind + (page > 0 ? " on page " + page : "") + ": " + what;
  }
}
