package org.handoutpress.plain;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Text;

/** Cuts texts into sentences (Unicode Standard Annex 29), as a language does. */
final class Sentences {
  private final BreakIterator breaks;

  Sentences(String language) {
    breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
  }

  List<Sentence> of(Text text) {
    String filled = Filled.in(text);
    breaks.setText(filled);
    List<Sentence> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Sentence sentence = new Sentence(filled.substring(start, end), start);
      if (sentence.hasWords()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
