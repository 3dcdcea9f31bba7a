package org.handoutpress.content;

import java.util.Optional;
import java.util.stream.Stream;

/** How the syllables of a word are counted. */
public enum SyllableRule {
  /** Rules of English spelling, and the words that break them. */
  ENGLISH("english"),
  /** Diphthong and hiatus by Spanish spelling. */
  SPANISH("spanish"),
  /** Each group of vowels is one: for languages that have no rule of their own here. */
  VOWEL_GROUPS("vowel-groups");

  private final String key;

  SyllableRule(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  static Optional<SyllableRule> of(String key) {
    return Stream.of(values()).filter(r -> r.key.equals(key)).findFirst();
  }
}
