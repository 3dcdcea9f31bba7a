package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Dose;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Library;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Question;
import org.handoutpress.content.Reference;
import org.handoutpress.content.Section;
import org.handoutpress.content.Stop;
import org.handoutpress.content.Text;
import org.handoutpress.content.Week;

/**
 * The sentences of the content that belong to each part of a document, in the order in which a
 * reader meets them: told from the content alone, without the templates.
 *
 * @param pages the printed number of the page of each anchor
 */
public record ContentTexts(Library library, Map<String, Integer> pages) {
  /** A part of a document, by its name. */
  public record Part(String name, List<String> texts) {
    @Override
    public String toString() {
      return name;
    }
  }

  List<String> card(Exercise exercise) {
    return new Texts()
        .add(library.clinic().name(), library.clinic().phone())
        .addAll(front(exercise))
        .addAll(back(exercise))
        .addAll(stop(library.guide().stop().now(), library.guide().stop().call()))
        .list();
  }

  List<String> sheet(List<Exercise> exercises) {
    Guide guide = library.guide();
    Week week = guide.week();
    Texts texts = new Texts().add(week.title(), week.tick(), week.name(), week.weekNumber());
    texts.add(week.startDate(), week.exercise()).add(week.days().toArray(Text[]::new));
    exercises.forEach(e -> texts.add(e.number() + " " + e.shortName()));
    texts.add(week.painBefore() + ", " + week.painScale());
    texts.add(week.painAfter() + ", " + week.painScale());
    texts.add(week.legPain(), week.notes(), week.legPainLead());
    texts.add(week.legPainUp(), week.legPainSame(), week.legPainDown());
    texts.addAll(stop(guide.stop().sheetNow(), guide.stop().sheetCall()));
    texts.add(week.nextVisit()).add(library.clinic().name() + ".");
    return texts.addAll(sheetBack()).list();
  }

  /** The other side of the weekly sheet. */
  public List<String> sheetBack() {
    Guide.Help help = library.guide().help();
    Texts texts = new Texts().add(help.title());
    Stream.of(help.now(), help.soon(), help.ask(), help.pick())
        .forEach(s -> texts.addAll(section(s)));
    Guide.PainGuide pain = library.guide().howto().painGuide();
    texts.add(pain.heading(), pain.lead());
    pain.levels().forEach(level -> texts.add(level.range() + " " + level.text()));
    return texts.addAll(section(library.guide().week().use())).list();
  }

  /** The parts of the booklet; every part's own texts are in reading order. */
  public List<Part> booklet() {
    Guide guide = library.guide();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("cover", cover(guide.cover())));
    parts.add(new Part("help", help(guide.help())));
    parts.add(new Part("how to", howTo(guide.howto())));
    parts.add(new Part("plan", plan(guide.plan())));
    library.exercises().forEach(e -> parts.add(new Part(e.id(), opening(e))));
    parts.add(new Part("about", chapter(guide.about())));
    parts.add(new Part("progress", chapter(guide.progress())));
    parts.add(new Part("flare-up", chapter(guide.flareup())));
    parts.add(new Part("questions", questions()));
    parts.add(new Part("find a question", find()));
    parts.add(new Part("week", week(guide.week())));
    parts.add(new Part("sources", sources(guide)));
    parts.add(new Part("back", back(guide.back())));
    return parts;
  }

  private List<String> front(Exercise exercise) {
    Texts texts = new Texts().add(exercise.number() + " " + exercise.name());
    texts.add(exercise.why());
    for (int i = 0; i < exercise.allSteps().size(); i++) {
      texts.add((i + 1) + " " + held(exercise.allSteps().get(i), exercise.dose()));
    }
    return texts.addAll(dose(exercise)).list();
  }

  List<String> dose(Exercise exercise) {
    Dose dose = exercise.dose();
    Phrase holds = dose.holdBreaths().isPresent() ? Phrase.HOLD_BREATHS : Phrase.HOLD;
    String hold = exercise.holdWords().map(Text::value).orElse(words(holds));
    Texts texts = new Texts();
    dose.repeats().ifPresent(n -> texts.add(count(n, Phrase.TIME) + exercise.repeatWords()));
    dose.holdSeconds().ifPresent(n -> texts.add(count(n, Phrase.SECOND) + hold));
    dose.holdBreaths().ifPresent(n -> texts.add(count(n, Phrase.BREATH) + hold));
    dose.restSeconds().ifPresent(n -> texts.add(count(n, Phrase.SECOND) + words(Phrase.REST)));
    return texts.list();
  }

  private String count(int n, Phrase phrase) {
    return n + " " + library.phrases().get(phrase, n) + " ";
  }

  private String told(int n, Phrase phrase) {
    return library.phrases().get(phrase, n).value().replace("{count}", "" + n);
  }

  private String page(Phrase phrase, String anchor) {
    return words(phrase).replace("{number}", "" + pages.get(anchor));
  }

  private String words(Phrase phrase) {
    return library.phrases().get(phrase).value();
  }

  private List<String> back(Exercise exercise) {
    return new Texts()
        .add(words(Phrase.YOU_SHOULD_FEEL))
        .add(exercise.feel())
        .add(words(Phrase.YOU_SHOULD_NOT_FEEL) + " " + exercise.notFeel())
        .add(words(Phrase.EASIER) + " " + exercise.easier().words())
        .add(words(Phrase.HARDER) + " " + harder(exercise))
        .list();
  }

  /** With the hold of a dose in the place that the text leaves for it. */
  public String held(Text text, Dose dose) {
    String seconds = told(dose.holdSeconds().orElse(0), Phrase.TOLD_SECONDS);
    String breaths = told(dose.holdBreaths().orElse(0), Phrase.TOLD_BREATHS);
    return text.value().replace("{hold}", dose.holdSeconds().isPresent() ? seconds : breaths);
  }

  private String harder(Exercise exercise) {
    String words = exercise.harder().words().value();
    return exercise
        .harderAmount()
        .map(
            more ->
                words
                    .replace("{repeats}", "" + more.count())
                    .replace("{hold}", told(more.count(), Phrase.TOLD_BREATHS)))
        .orElse(words);
  }

  private List<String> opening(Exercise exercise) {
    Stop stop = library.guide().stop();
    Texts texts = new Texts().addAll(front(exercise)).addAll(stop(stop.now(), stop.sheetCall()));
    texts.addAll(back(exercise));
    return texts.addAll(new CautionTexts(library).beside(exercise)).list();
  }

  private List<String> stop(Stop.Rule now, Stop.Rule call) {
    return new Texts()
        .add(library.guide().stop().word())
        .add(now.lead() + " " + now.text())
        .add(call.lead() + " " + call.text())
        .list();
  }

  private List<String> cover(Guide.Cover cover) {
    return new Texts()
        .add(cover.title(), cover.subtitle(), cover.forWhom(), cover.startDate())
        .add(cover.nextVisit(), library.clinic().name(), library.clinic().phone())
        .list();
  }

  private List<String> help(Guide.Help help) {
    Texts texts = new Texts().add(help.title());
    Stream.of(help.now(), help.soon(), help.ask(), help.pick())
        .forEach(s -> texts.addAll(section(s)));
    return texts.list();
  }

  private List<String> howTo(Guide.HowTo howto) {
    Guide.PainGuide pain = howto.painGuide();
    Texts texts = new Texts().add(howto.title()).add(howto.steps().toArray(Text[]::new));
    texts.add(pain.heading(), pain.lead(), pain.noPain(), pain.worstPain());
    pain.levels().forEach(level -> texts.add(level.range() + " " + level.text()));
    return texts.addAll(section(howto.goodToKnow())).list();
  }

  private List<String> plan(Guide.Plan plan) {
    Texts texts = new Texts().add(plan.title(), plan.lead());
    for (Exercise exercise : library.exercises()) {
      texts.add(exercise.number() + " " + exercise.name());
      texts.add(page(Phrase.PLAN_PAGE, exercise.id()));
    }
    return texts.add(plan.weeks(), plan.notes()).list();
  }

  private List<String> chapter(Chapter chapter) {
    Texts texts = new Texts().add(chapter.title(), chapter.lead());
    chapter.sections().forEach(s -> texts.addAll(section(s)));
    return texts.list();
  }

  private List<String> section(Section section) {
    return new Texts()
        .add(section.heading())
        .add(section.paragraphs().toArray(Text[]::new))
        .add(section.items().toArray(Text[]::new))
        .list();
  }

  private List<String> questions() {
    Texts texts = new Texts().addAll(chapter(library.guide().questions()));
    for (Question question : library.questions()) {
      texts.add(question.question()).add(question.answer().toArray(Text[]::new));
      Text sure = library.guide().sureness().of(question.sureness());
      texts.add(sure + ". " + question.basis());
    }
    return texts.list();
  }

  private List<String> find() {
    Texts texts = new Texts().addAll(chapter(library.guide().findQuestion()));
    for (Question question : library.questions()) {
      for (Text wording : question.askedAs()) {
        texts.add(wording + " " + page(Phrase.QUESTION_ON_PAGE, "question-" + question.id()));
      }
    }
    return texts.list();
  }

  private List<String> week(Week week) {
    Texts texts = new Texts().add(week.title(), week.startDate(), week.tick(), week.exercise());
    texts.add(week.shortDays().toArray(Text[]::new));
    library.exercises().forEach(e -> texts.add(e.number() + " " + e.shortName()));
    texts.add(week.painBefore(), week.painAfter(), week.legPain(), week.painScale());
    return texts.add(week.legPainUp(), week.legPainSame(), week.legPainDown()).list();
  }

  private List<String> sources(Guide guide) {
    Texts texts = new Texts().addAll(chapter(guide.sources()));
    for (Reference reference : library.references()) {
      String year = reference.issued().substring(0, 4);
      texts.add(
          String.join("; ", reference.authors()) + " (" + year + "). " + reference.title() + ".");
      texts.add(reference.container() + ".");
      texts.add(reference.url().getHost() + reference.url().getPath());
    }
    return texts.addAll(section(guide.back().otherFormats())).list();
  }

  private List<String> back(Guide.Back back) {
    return new Texts()
        .add(back.title(), library.clinic().name())
        .add(library.clinic().address().toArray(Text[]::new))
        .add(back.lines().toArray(Text[]::new))
        .list();
  }

  /** Collects texts with their placeholders replaced. */
  private final class Texts {
    private final List<String> list = new ArrayList<>();

    Texts add(Text... texts) {
      Stream.of(texts).forEach(t -> add(t.value()));
      return this;
    }

    Texts add(String text) {
      String filled =
          text.replace('\u00A0', ' ')
              .replace("{emergency}", library.clinic().emergencyNumber().value())
              .replace("{phone}", library.clinic().phone().value())
              .replace("{clinic}", library.clinic().name().value())
              .replace("{count}", Integer.toString(library.exercises().size()));
      for (Map.Entry<String, Integer> page : pages.entrySet()) {
        filled = filled.replace("{page:" + page.getKey() + "}", page.getValue().toString());
      }
      list.add(filled);
      return this;
    }

    Texts addAll(List<String> texts) {
      list.addAll(texts);
      return this;
    }

    List<String> list() {
      return list;
    }
  }
}
