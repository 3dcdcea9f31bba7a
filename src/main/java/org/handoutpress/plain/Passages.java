package org.handoutpress.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Letter;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Phrases;
import org.handoutpress.content.Picture;
import org.handoutpress.content.Question;
import org.handoutpress.content.Section;
import org.handoutpress.content.Stop;
import org.handoutpress.content.Text;

/** Parts everything that a patient reads into passages. */
public final class Passages {
  private final List<Passage> passages = new ArrayList<>();

  private Passages() {}

  public static List<Passage> of(Library library) {
    Passages all = new Passages();
    library.exercises().forEach(all::exercise);
    all.guide(library.guide());
    library.questions().forEach(all::question);
    all.add("phrases", sentences(library.phrases()));
    all.letter(library.letter());
    return List.copyOf(all.passages);
  }

  private void exercise(Exercise e) {
    List<Text> card = new ArrayList<>(List.of(e.why()));
    card.addAll(e.allSteps());
    card.addAll(List.of(e.feel(), e.notFeel(), e.easier().words(), e.harder().words()));
    add("card " + e.id(), card);
    e.oneSide().ifPresent(one -> add("card " + e.id() + ", one side", one.steps()));
    add("pictures " + e.id(), e.pictures().stream().map(Picture::alternative).toList());
  }

  private void guide(Guide g) {
    add("help", parts(List.of(g.help().now(), g.help().soon(), g.help().ask(), g.help().pick())));
    add("how to use it", howTo(g.howto()));
    List<Text> personal = new ArrayList<>(g.personal().steps());
    personal.add(g.personal().lead());
    personal.addAll(parts(List.of(g.personal().about())));
    g.personal().notes().forEach(n -> personal.add(n.lead()));
    add("personal booklet", personal);
    add("about", chapter(g.about()));
    add("progress", chapter(g.progress()));
    add("flare-up", chapter(g.flareup()));
    add("sources", chapter(g.sources()));
    List<Text> back = new ArrayList<>(g.back().lines());
    back.addAll(parts(List.of(g.back().otherFormats())));
    add("back", back);
    add("stop box", rules(g.stop().now(), g.stop().call()));
    add("stop box of the sheet", rules(g.stop().sheetNow(), g.stop().sheetCall()));
    add("how to use the sheet", parts(List.of(g.week().use())));
    add(
        "leads",
        List.of(
            g.cover().subtitle(),
            g.plan().lead(),
            g.questions().lead(),
            g.findQuestion().lead(),
            g.week().tick(),
            g.week().legPainLead()));
  }

  private void letter(Letter letter) {
    List<Text> texts = new ArrayList<>(letter.paragraphs());
    texts.addAll(List.of(letter.locked(), letter.help(), letter.mistake()));
    add("message", texts);
  }

  private static List<Text> howTo(Guide.HowTo howTo) {
    List<Text> texts = new ArrayList<>(howTo.steps());
    texts.add(howTo.painGuide().lead());
    howTo.painGuide().levels().forEach(level -> texts.add(level.text()));
    texts.addAll(parts(List.of(howTo.goodToKnow())));
    return texts;
  }

  private void question(Question q) {
    List<Text> texts = new ArrayList<>(List.of(q.question()));
    texts.addAll(q.answer());
    texts.add(q.basis());
    add("question " + q.id(), texts);
    if (q.inPlans().filter(p -> !p.answer().isEmpty()).isPresent()) {
      List<Text> told = new ArrayList<>(List.of(q.question()));
      told.addAll(q.inPlan().answer());
      told.add(q.basis());
      add("question " + q.id() + ", in a plan", told);
    }
  }

  private void add(String name, List<Text> texts) {
    passages.add(new Passage(name, texts));
  }

  private static List<Text> chapter(Chapter chapter) {
    return Stream.concat(Stream.of(chapter.lead()), parts(chapter.sections()).stream()).toList();
  }

  private static List<Text> parts(List<Section> sections) {
    return sections.stream()
        .flatMap(s -> Stream.concat(s.paragraphs().stream(), items(s)))
        .toList();
  }

  /**
   * Where a list completes its heading, each item with the heading is a sentence (the rule of SMOG
   * for lists).
   */
  private static Stream<Text> items(Section section) {
    String heading = section.heading().value();
    return section.items().stream()
        .map(
            item ->
                Character.isLowerCase(item.value().codePointAt(0))
                    ? new Text(heading + " " + item.value(), item.place())
                    : item);
  }

  private static List<Text> rules(Stop.Rule now, Stop.Rule call) {
    return List.of(now.lead(), now.text(), call.lead(), call.text());
  }

  /** Those phrases that end as a sentence does. */
  private static List<Text> sentences(Phrases phrases) {
    return Stream.of(Phrase.values())
        .map(phrases::get)
        .filter(t -> t.value().matches("(?s).*[.?!]"))
        .toList();
  }
}
