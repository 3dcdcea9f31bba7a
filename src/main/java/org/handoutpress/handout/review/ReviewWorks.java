package org.handoutpress.handout.review;

import static org.handoutpress.content.ClinicianPhrase.SOURCES_NONE;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handoutpress.content.Evidence;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;

/** The numbers of works in the list of sources: those that the handouts cite, then the others. */
record ReviewWorks(ReviewDesk desk) {
  /** Those that no patient's page cites. */
  List<Evidence> others() {
    return desk.notes().evidence().stream().filter(e -> e.work().isPresent()).toList();
  }

  int count() {
    return desk.library().references().size() + others().size();
  }

  /** Of what rests on a work; words that say so if nothing does. */
  String numbers(Predicate<Evidence> isFor) {
    return told(evidence(isFor));
  }

  /** Of an answer: the handouts name some works for it themselves. */
  String numbers(Question question) {
    List<Reference> all = desk.library().references();
    IntStream cited =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).questions().contains(question.id()))
            .map(i -> i + 1);
    return told(IntStream.concat(cited, evidence(e -> e.questions().contains(question.id()))));
  }

  private IntStream evidence(Predicate<Evidence> isFor) {
    return desk.notes().evidence().stream().filter(isFor).mapToInt(this::number);
  }

  private int number(Evidence evidence) {
    List<String> cited = desk.library().references().stream().map(Reference::id).toList();
    return evidence.work().isPresent()
        ? cited.size() + others().indexOf(evidence) + 1
        : cited.indexOf(evidence.id()) + 1;
  }

  private String told(IntStream numbers) {
    String told =
        numbers.sorted().distinct().mapToObj(Integer::toString).collect(Collectors.joining(", "));
    return told.isEmpty() ? desk.say(SOURCES_NONE) : told;
  }
}
