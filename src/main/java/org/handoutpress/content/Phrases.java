package org.handoutpress.content;

import java.util.EnumMap;
import java.util.Map;

/** Every {@link Phrase} in one language. */
public final class Phrases {
  private final Map<Phrase, Map<PluralCategory, Text>> texts;
  private final Plurals plurals;

  /**
   * Takes a text for every phrase.
   *
   * @param texts each form of a phrase that counts; of others, the form {@link
   *     PluralCategory#OTHER} alone
   */
  Phrases(Map<Phrase, Map<PluralCategory, Text>> texts, Plurals plurals) {
    this.texts = new EnumMap<>(texts);
    this.plurals = plurals;
    if (texts.size() != Phrase.values().length) {
      throw new IllegalArgumentException("a phrase has no text");
    }
  }

  /** The text of a phrase; the form for most numbers of one that counts. */
  public Text get(Phrase phrase) {
    return texts.get(phrase).get(PluralCategory.OTHER);
  }

  /** The form for a number. */
  public Text get(Phrase phrase, int count) {
    return texts.get(phrase).get(plurals.of(count));
  }

  /** Every text, in the order of the phrases. */
  Iterable<Text> all() {
    return () -> texts.values().stream().flatMap(t -> t.values().stream()).iterator();
  }
}
