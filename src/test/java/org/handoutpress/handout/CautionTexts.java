package org.handoutpress.handout;

import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Caution.Advice;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;

/** What stands beside an exercise of conditions that ask for care, in reading order. */
record CautionTexts(Library library) {
  List<String> beside(Exercise exercise) {
    return Stream.concat(
            under(Phrase.ASK_FIRST, Advice.ASK_FIRST, exercise),
            under(Phrase.ADAPT, Advice.ADAPT, exercise))
        .toList();
  }

  private Stream<String> under(Phrase heading, Advice advice, Exercise exercise) {
    List<String> names =
        library.cautions().stream()
            .filter(c -> exercise.cautions().contains(c.id()) && c.advice() == advice)
            .map(Caution::name)
            .map(Text::value)
            .toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(library.phrases().get(heading).value()), names.stream());
  }
}
