package org.handoutpress.content;

import java.util.Locale;

/** The forms that a phrase with a number may need: Unicode CLDR, Language Plural Rules. */
public enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** As in the keys of phrases.json. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
