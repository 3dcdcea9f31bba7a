package org.handoutpress.content;

import java.util.EnumMap;
import java.util.Map;

/** Reads phrases.json: every phrase, and no other. */
final class PhraseReader {
  private PhraseReader() {}

  static Phrases read(Words words) {
    Map<Phrase, Text> texts = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      texts.put(phrase, words.alsoAllowing(phrase.placeholders()).text(phrase.key()));
    }
    words.end();
    return new Phrases(texts);
  }
}
