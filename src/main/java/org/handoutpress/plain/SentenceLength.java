package org.handoutpress.plain;

import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;

/** A ceiling for any one sentence. */
record SentenceLength(Sentences sentences, int longest) {
  void check(Text text, Findings findings) {
    for (Sentence sentence : sentences.of(text)) {
      int words = sentence.words().size();
      if (words > longest) {
        String said = text.value().substring(sentence.start(), sentence.end()).strip();
        findings.add(
            text,
            sentence.start(),
            Code.LONG_SENTENCE,
            "A sentence has " + words + " words; the most is " + longest + ": \"" + said + "\"",
            "Make two of it.");
      }
    }
  }
}
