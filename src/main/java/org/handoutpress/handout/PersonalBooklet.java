package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.Binding.Filling;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Section;
import org.handoutpress.plan.Accepted;
import org.handoutpress.plan.Format;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.PrescribedExercise;

/** The booklet of one patient: what is prescribed, and nothing else. */
public final class PersonalBooklet implements Binding.Contents {
  private final Press press;
  private final Prescribed prescribed;
  private final List<Task> tasks = new ArrayList<>();

  private PersonalBooklet(Press press, Prescribed prescribed) {
    this.press = press;
    this.prescribed = prescribed;
    for (PrescribedExercise each : prescribed.exercises()) {
      tasks.add(Task.of(tasks.size() + 1, each));
    }
  }

  public static Composition compose(Press press, Prescribed prescribed) {
    String title = Wording.of(press.library()).of(Phrase.TITLE_PERSONAL);
    return Binding.compose(press, title, new PersonalBooklet(press, prescribed));
  }

  /** What the patient asks for in place of a look for all. */
  public static Theme theme(Theme base, Prescribed prescribed) {
    boolean grey = prescribed.plan().formats().contains(Format.GREY);
    return grey && base.tone() == Tone.COLOUR ? Theme.of(base.paper(), Tone.GREY) : base;
  }

  @Override
  public boolean weeksOnOpenings() {
    Weeks weeks = new Weeks(paper(Map.of()), tasks, plan().start());
    return weeks.pages(1).size() == 2;
  }

  /** Padded with pages for notes. */
  @Override
  public List<Section> sections(Map<String, String> pages, Filling filling) {
    BookletPaper paper = paper(pages);
    Sheet sheet = paper.sheet();
    List<Section> sections = new ArrayList<>();
    PersonalCover cover =
        new PersonalCover(
            sheet.asked(""), paper.wholeArea(), plan().name(), new PatientFacts(sheet, plan()).list());
    sections.add(paper.cover(cover.box()));
    front(paper).forEach(body -> sections.add(paper.section(body)));
    exercises(paper).forEach(body -> sections.add(paper.section(body)));
    back(paper).forEach(body -> sections.add(paper.section(body)));
    notes(paper, 0, filling.before()).forEach(body -> sections.add(paper.section(body)));
    sections.addAll(new Weeks(paper, tasks, plan().start()).sections());
    notes(paper, filling.before(), filling.after())
        .forEach(body -> sections.add(paper.section(body)));
    sections.add(paper.section(new BackPage(sheet.asked("")).box()));
    return sections;
  }

  private BookletPaper paper(Map<String, String> pages) {
    Theme theme = press.theme();
    Wording words = new Wording(press.library(), pages, tasks.size(), Map.of());
    return BookletPaper.of(new Sheet(press, new Style(theme.booklet(), theme.tone()), words));
  }

  private Plan plan() {
    return prescribed.plan();
  }

  /** From the second page on to where the exercises start: on a left page. */
  private List<Box> front(BookletPaper paper) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    Size area = paper.area();
    List<Box> front = new ArrayList<>();
    front.add(new HelpPage(sheet.asked(guide.help()), area.width()).box());
    Sheet how = sheet.asked(List.of(guide.personal(), guide.howto()));
    front.add(new HowToPage(how, area.width(), guide.personal().steps()).box());
    front.addAll(new MyPlanPages(sheet, tasks, plan().aim(), plan().note(), area).boxes());
    if (front.size() % 2 == 1) {
      front.add(about(sheet));
    }
    return front;
  }

  private Box about(Sheet sheet) {
    Guide guide = press.library().guide();
    return new ChapterPage(
            sheet.asked(guide.about()), guide.about().with(guide.personal().about()), "about")
        .box();
  }

  private List<Box> exercises(BookletPaper paper) {
    List<Box> openings = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      Sheet told = paper.sheet().telling(task);
      openings.add(new ExerciseLeft(told, task, accepted(task), paper.area()).box());
      openings.add(
          new ExerciseRight(told, task, prescribed.exercises().get(i).note(), paper.area()).box());
    }
    return openings;
  }

  private List<Accepted> accepted(Task task) {
    return prescribed.accepted().stream()
        .filter(a -> a.exercise().id().equals(task.exercise().id()))
        .toList();
  }

  /** What follows the exercises. */
  private List<Box> back(BookletPaper paper) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    List<Box> back = new ArrayList<>();
    back.add(new ChapterPage(sheet.asked(guide.progress()), guide.progress(), "progress").box());
    back.add(new ChapterPage(sheet.asked(guide.flareup()), guide.flareup(), "flareup").box());
    if (front(paper).stream().count() == 3) {
      back.add(about(sheet));
    }
    var questions = new PlanQuestions(press.library(), prescribed).list();
    back.addAll(new QuestionPages(sheet.asked(questions), questions).pages(paper.area()));
    back.add(new SourcesPages(sheet.asked("")).box());
    return back;
  }

  private List<Box> notes(BookletPaper paper, int from, int count) {
    List<Guide.NotesPage> pages = press.library().guide().personal().notes();
    List<Box> notes = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      Guide.NotesPage page = pages.get(i % pages.size());
      notes.add(NotesPage.of(paper.sheet().asked(page), page, paper.area()).box());
    }
    return notes;
  }
}
