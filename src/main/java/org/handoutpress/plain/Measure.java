package org.handoutpress.plain;

import java.util.List;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.Text;

/** Counts sentences, words and syllables of texts. Each text ends a sentence. */
public final class Measure {
  private final Sentences sentences;
  private final SpokenWord spoken;

  public Measure(PlainRules rules) {
    sentences = new Sentences(rules.language());
    spoken = new SpokenWord(rules);
  }

  public Counts counts(List<Text> texts) {
    return Counts.of(sentences(texts), spoken);
  }

  List<Sentence> sentences(List<Text> texts) {
    return texts.stream().flatMap(t -> sentences.of(t).stream()).toList();
  }

  int syllables(String word) {
    return spoken.syllables(word);
  }
}
