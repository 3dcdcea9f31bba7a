package org.handoutpress.content;

import java.util.EnumMap;
import java.util.Map;

/** Every {@link Phrase} in one language. */
public final class Phrases {
  private final Map<Phrase, Text> texts;

  /** Takes a text for every phrase. */
  public Phrases(Map<Phrase, Text> texts) {
    this.texts = new EnumMap<>(texts);
    if (texts.size() != Phrase.values().length) {
      throw new IllegalArgumentException("a phrase has no text");
    }
  }

  public Text get(Phrase phrase) {
    return texts.get(phrase);
  }

  /** The singular if {@code count} is 1, else the plural. */
  public Text get(Phrase one, Phrase other, int count) {
    return get(count == 1 ? one : other);
  }
}
