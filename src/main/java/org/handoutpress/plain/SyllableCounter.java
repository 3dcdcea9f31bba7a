package org.handoutpress.plain;

import org.handoutpress.content.SyllableRule;

/** Counts the syllables of a word of letters alone, in small letters: at least 1. */
interface SyllableCounter {
  int count(String word);

  static SyllableCounter of(SyllableRule rule) {
    return switch (rule) {
      case ENGLISH -> EnglishSyllables.SHIPPED;
      case SPANISH -> SpanishSyllables::count;
      case VOWEL_GROUPS -> VowelGroups::count;
    };
  }
}
