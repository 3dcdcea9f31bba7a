package org.handoutpress.content;

import java.util.EnumMap;
import java.util.Map;

/** Reads phrases.json: every phrase, and no other. */
final class PhraseReader {
  private final Words words;
  private final Plurals plurals;

  PhraseReader(Words words, Plurals plurals) {
    this.words = words;
    this.plurals = plurals;
  }

  Phrases read() {
    Map<Phrase, Map<PluralCategory, Text>> texts = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      texts.put(phrase, read(phrase, words.alsoAllowing(phrase.placeholders())));
    }
    words.end();
    return new Phrases(texts, plurals);
  }

  private Map<PluralCategory, Text> read(Phrase phrase, Words from) {
    Map<PluralCategory, Text> forms = new EnumMap<>(PluralCategory.class);
    if (phrase.counts()) {
      for (PluralCategory category : plurals.categories()) {
        forms.put(category, from.text(phrase.key() + "." + category.key()));
      }
    } else {
      forms.put(PluralCategory.OTHER, from.text(phrase.key()));
    }
    return forms;
  }
}
