package org.handoutpress.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoutpress.content.Caution;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Library;
import org.handoutpress.content.PlainRules;
import org.handoutpress.content.Question;
import org.handoutpress.content.Section;
import org.handoutpress.content.Text;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problems;

/** The gate: every text that a patient reads keeps to the rules of its language. */
public final class PlainLanguage {
  private final PlainRules rules;
  private final Findings findings;

  private PlainLanguage(PlainRules rules, Problems problems) {
    this.rules = rules;
    this.findings = new Findings(problems);
  }

  /** Adds what is wrong, rule by rule. */
  public static void check(Library library, PlainRules rules, Problems problems) {
    PlainLanguage gate = new PlainLanguage(rules, problems);
    gate.words(library);
    gate.steps(library);
    gate.lists(library);
    Grade grade = new Grade(rules, new Measure(rules));
    Passages.of(library).forEach(passage -> grade.check(passage, gate.findings));
  }

  private void words(Library library) {
    AvoidedWords avoided = new AvoidedWords(rules);
    JargonWords jargon = new JargonWords(rules);
    PassiveVoice passive = new PassiveVoice(rules.passive());
    SentenceLength length = new SentenceLength(new Sentences(rules.language()), rules.longest());
    for (Text text : read(library)) {
      avoided.check(text, findings);
      jargon.check(text, findings);
      passive.check(text, findings);
      length.check(text, findings);
    }
  }

  /**
   * All words of the content but what the clinic is called, the titles of works cited, and the
   * wordings of others by which an answer is found.
   */
  static List<Text> read(Library library) {
    List<Text> texts = new ArrayList<>();
    Stream.of(
            library.exercises(),
            library.guide(),
            library.phrases(),
            library.cautions(),
            library.programmes(),
            library.letter(),
            library.questions().stream().map(PlainLanguage::ours).toList())
        .forEach(part -> Texts.forEach(part, texts::add));
    return texts;
  }

  private static Question ours(Question q) {
    return new Question(
        q.id(),
        q.question(),
        q.answer(),
        q.sureness(),
        q.basis(),
        q.inPlans(),
        List.of(),
        List.of());
  }

  private void steps(Library library) {
    OneAction rule = new OneAction(new Sentences(rules.language()), rules.steps());
    Stream<Text> ofExercises = library.exercises().stream().flatMap(PlainLanguage::told);
    Guide guide = library.guide();
    Stream<Text> around =
        Stream.of(guide.howto().steps(), guide.personal().steps(), guide.week().use().items())
            .flatMap(List::stream);
    Stream.concat(ofExercises, around).forEach(step -> rule.check(step, findings));
  }

  private static Stream<Text> told(Exercise e) {
    List<Text> told = new ArrayList<>(e.allSteps());
    told.add(e.easier().words());
    told.add(e.harder().words());
    e.oneSide().ifPresent(one -> told.addAll(one.steps()));
    e.oneSide().flatMap(one -> one.easier()).ifPresent(told::add);
    return told.stream();
  }

  private void lists(Library library) {
    library.exercises().forEach(e -> list(e.allSteps()));
    list(library.guide().howto().steps());
    list(library.guide().personal().steps());
    Sections.in(library.guide()).map(Section::items).forEach(this::list);
    library.exercises().forEach(e -> cautions(library, e));
  }

  /** What stands beside an exercise under one heading. */
  private void cautions(Library library, Exercise exercise) {
    library.cautions().stream()
        .filter(c -> exercise.cautions().contains(c.id()))
        .collect(Collectors.groupingBy(Caution::advice, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            some ->
                list(
                    "A list beside \"" + exercise.id() + "\"",
                    some.stream().map(Caution::name).toList()));
  }

  private void list(List<Text> items) {
    list("A list", items);
  }

  private void list(String name, List<Text> items) {
    if (items.size() > rules.mostItems()) {
      findings.add(
          items.get(rules.mostItems()),
          Code.LONG_LIST,
          name + " has " + items.size() + " items; the most is " + rules.mostItems() + ".",
          "Split it under two headings, or take some out.");
    }
  }
}
