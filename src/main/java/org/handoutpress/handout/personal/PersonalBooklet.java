package org.handoutpress.handout.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.booklet.BackPage;
import org.handoutpress.handout.booklet.Binding;
import org.handoutpress.handout.booklet.Binding.Filling;
import org.handoutpress.handout.booklet.BookletPaper;
import org.handoutpress.handout.booklet.ChapterPage;
import org.handoutpress.handout.booklet.Front;
import org.handoutpress.handout.booklet.HelpPage;
import org.handoutpress.handout.booklet.HowToPage;
import org.handoutpress.handout.booklet.QuestionPages;
import org.handoutpress.handout.booklet.SourcesPages;
import org.handoutpress.handout.press.Leaves;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Legibility;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.handout.week.LegPain;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.layout.Furniture;
import org.handoutpress.plan.Accepted;
import org.handoutpress.plan.Format;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.plan.PrescribedExercise;

/** The booklet of one patient: what is prescribed, and nothing else. */
public final class PersonalBooklet implements Binding.Contents {
  /** What the templates set besides the words of the content. */
  public static final String MARKS = LegPain.UP + LegPain.SAME + LegPain.DOWN + Sheet.DASH;

  /** The page on which the first exercise stands in most booklets. */
  private static final int USUAL_FIRST = 6;

  private final Press press;
  private final Prescribed prescribed;
  private final List<Task> tasks = new ArrayList<>();
  private final Map<Wording, Weeks> weeks = new HashMap<>();
  private final Map<Wording, List<Leaves>> plans = new HashMap<>();

  private PersonalBooklet(Press press, Prescribed prescribed) {
    this.press = press;
    this.prescribed = prescribed;
    for (PrescribedExercise each : prescribed.exercises()) {
      tasks.add(Task.of(tasks.size() + 1, each));
    }
  }

  public static Composition compose(Press press, Prescribed prescribed) {
    String title = Wording.of(press.library()).of(Phrase.TITLE_PERSONAL);
    DocumentInfo info = press.info(title).of(prescribed.plan().id());
    return Binding.compose(press, info, new PersonalBooklet(press, prescribed));
  }

  /** What the patient asks for in place of a look for all. */
  public static Theme theme(Theme base, Plan plan) {
    boolean grey = plan.formats().contains(Format.GREY) && base.tone() == Tone.COLOUR;
    Theme toned = grey ? base.with(Tone.GREY) : base;
    return legibility(plan).map(toned::with).orElse(toned);
  }

  /** Low vision has all that large print has. */
  private static Optional<Legibility> legibility(Plan plan) {
    if (plan.formats().contains(Format.LOW_VISION)) {
      return Optional.of(Legibility.LOW_VISION);
    }
    return plan.formats().contains(Format.LARGE_PRINT)
        ? Optional.of(Legibility.LARGE_PRINT)
        : Optional.empty();
  }

  @Override
  public Furniture footer() {
    return paper(Map.of()).footer();
  }

  /** With the plan on one page, the fourth. */
  @Override
  public Map<String, String> usualPages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("plan", "4");
    for (int i = 0; i < tasks.size(); i++) {
      pages.put(tasks.get(i).anchor(), Integer.toString(USUAL_FIRST + 2 * i));
    }
    return pages;
  }

  @Override
  public boolean weeksOnOpenings() {
    return weeks(paper(Map.of())).pages(1).size() == 2;
  }

  /** Padded with pages for notes. */
  @Override
  public List<Leaves> leaves(
      Map<String, String> pages, Filling filling, ToIntFunction<Leaves> length) {
    BookletPaper paper = paper(pages);
    Leaves about = about(paper);
    Front front = Front.of(front(paper), about, paper.notes(Front.NOTES), length);
    List<Leaves> leaves = new ArrayList<>(front.leaves());
    leaves.addAll(exercises(paper));
    leaves.addAll(back(paper, front.aboutLater() ? List.of(about) : List.of()));
    leaves.addAll(notes(paper, 0, filling.before()));
    leaves.addAll(weeks(paper).leaves());
    leaves.addAll(notes(paper, filling.before(), filling.after()));
    leaves.add(paper.leaves(new BackPage(paper.sheet().asked(""), paper.area())));
    return leaves;
  }

  /** Many pages that seldom ask where others are, so they are made anew only if that changed. */
  private Weeks weeks(BookletPaper paper) {
    Wording asked = paper.sheet().asked(press.library().guide().week()).words();
    return weeks.computeIfAbsent(asked, a -> new Weeks(paper, tasks, plan().start()));
  }

  private BookletPaper paper(Map<String, String> pages) {
    Theme theme = press.theme();
    Wording words = new Wording(press.library(), pages, tasks.size(), Map.of());
    return new BookletPaper(new Sheet(press, theme.booklet(), words), Optional.of(plan().id()));
  }

  private Plan plan() {
    return prescribed.plan();
  }

  private Leaves cover(BookletPaper paper) {
    Sheet sheet = paper.sheet();
    List<PersonalCover.Fact> facts = new PatientFacts(sheet, plan()).list();
    return paper
        .cover(new PersonalCover(sheet.asked(""), paper.wholeArea(), plan().name(), facts))
        .own();
  }

  /** What stands before the exercises. */
  private List<Leaves> front(BookletPaper paper) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    Size area = paper.area();
    List<Leaves> front = new ArrayList<>();
    front.add(cover(paper));
    front.add(paper.leaves(new HelpPage(sheet.asked(guide.help()), area)));
    Sheet how = sheet.asked(List.of(guide.personal(), guide.howto()));
    front.add(paper.leaves(new HowToPage(how, guide.personal().steps(), area)));
    front.addAll(myPlan(paper));
    return front;
  }

  /** Made anew only if the page of an exercise changed. */
  private List<Leaves> myPlan(BookletPaper paper) {
    Guide guide = press.library().guide();
    Set<String> asked = new TreeSet<>(press.names(List.of(guide.plan(), guide.personal().lead())));
    tasks.forEach(t -> asked.add("page:" + t.anchor()));
    Sheet sheet = paper.sheet().asked(asked);
    return plans.computeIfAbsent(sheet.words(), w -> myPlan(sheet, paper));
  }

  private List<Leaves> myPlan(Sheet sheet, BookletPaper paper) {
    MyPlanPages pages = new MyPlanPages(sheet, tasks, plan().aim(), plan().note(), paper.area());
    return pages.boxes().stream().map(page -> paper.leaves(() -> List.of(page)).own()).toList();
  }

  private Leaves about(BookletPaper paper) {
    Guide guide = press.library().guide();
    return paper.leaves(
        new ChapterPage(
            paper.sheet().asked(guide.about()),
            guide.about().with(guide.personal().about()),
            "about",
            paper.area()));
  }

  private List<Leaves> exercises(BookletPaper paper) {
    List<Leaves> pages = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      Sheet told = paper.sheet().telling(task);
      Optional<Text> note = prescribed.exercises().get(i).note();
      pages.addAll(paper.exercise(told, task, accepted(task), note));
    }
    return pages;
  }

  private List<Accepted> accepted(Task task) {
    return prescribed.accepted().stream()
        .filter(a -> a.exercise().id().equals(task.exercise().id()))
        .toList();
  }

  /**
   * What follows the exercises.
   *
   * @param about if it is still to come
   */
  private List<Leaves> back(BookletPaper paper, List<Leaves> about) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    List<Leaves> back = new ArrayList<>();
    back.add(chapter(paper, guide.progress(), "progress"));
    back.add(chapter(paper, guide.flareup(), "flareup"));
    back.addAll(about);
    PlanQuestions asked = new PlanQuestions(press.library(), prescribed);
    QuestionPages pages = new QuestionPages(sheet.asked(asked.list()), asked.list(), paper.area());
    back.add(paper.leaves(new QuestionPages.WithLines(pages)));
    back.add(
        paper.leaves(
            new SourcesPages(sheet.asked(guide.sources()), asked.references(), paper.area())));
    return back;
  }

  private static Leaves chapter(BookletPaper paper, Chapter chapter, String anchor) {
    return paper.leaves(
        new ChapterPage(paper.sheet().asked(chapter), chapter, anchor, paper.area()));
  }

  private static List<Leaves> notes(BookletPaper paper, int from, int count) {
    return IntStream.range(from, from + count).mapToObj(paper::notes).toList();
  }
}
