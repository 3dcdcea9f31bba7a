package org.handoutpress.diag;

/** The closed list of what can be wrong; its names appear in messages and stay stable. */
public enum Code {
  SYNTAX,
  NOT_UTF8,
  TOO_LARGE,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  BAD_VALUE,
  DUPLICATE_ID,
  UNKNOWN_ID,
  CAUTION,
  HARD_TO_READ,
  LONG_SENTENCE,
  LONG_LIST,
  MANY_ACTIONS,
  PASSIVE,
  JARGON,
  NUMBER_WORD,
  PROMISE,
  MISSING_FILE,
  BAD_PICTURE,
  MISSING_GLYPH,
  DOES_NOT_FIT,
  USAGE,
  CANNOT_WRITE,
  LOCKED,
  READ_BACK,
  INTERNAL
}
