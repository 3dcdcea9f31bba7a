package org.handoutpress.handout.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.handoutpress.content.Chapter;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Programme;
import org.handoutpress.content.Text;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.booklet.Binding.Filling;
import org.handoutpress.handout.press.Leaves;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.week.DiaryPage;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Furniture;

/** The booklet: small pages, a sheet's half, exercises each on an opening. */
public final class Booklet implements Binding.Contents {
  private final Press press;
  private final List<Task> tasks;

  private Booklet(Press press, List<Task> tasks) {
    this.press = press;
    this.tasks = tasks;
  }

  public static Composition compose(Press press, Programme programme) {
    List<Task> tasks =
        programme.exercises().stream()
            .map(id -> Task.own(press.library().exercise(id).orElseThrow()))
            .toList();
    String title = Wording.of(press.library()).of(Phrase.TITLE_BOOKLET);
    return Binding.compose(press, press.info(title), new Booklet(press, tasks));
  }

  @Override
  public Furniture footer() {
    Theme theme = press.theme();
    Style style = theme.booklet();
    return new BookletFooter(
        new Sheet(press, style, Wording.of(press.library())), Optional.empty());
  }

  @Override
  public Map<String, String> usualPages() {
    return Map.of();
  }

  @Override
  public boolean weeksOnOpenings() {
    return false;
  }

  /** Padded with further weeks, and with pages for notes where a week does not fit. */
  @Override
  public List<Leaves> leaves(
      Map<String, String> pages, Filling filling, ToIntFunction<Leaves> length) {
    Wording words = new Wording(press.library(), pages, tasks.size(), Map.of());
    Sheet sheet = new Sheet(press, press.theme().booklet(), words);
    BookletPaper paper = new BookletPaper(sheet, Optional.empty());
    Leaves about = chapter(paper, press.library().guide().about(), "about");
    Front front = Front.of(front(paper), about, paper.notes(Front.NOTES), length);
    List<Leaves> leaves = new ArrayList<>(front.leaves());
    for (Task task : tasks) {
      Sheet told = paper.sheet().telling(task);
      leaves.addAll(paper.exercise(told, task, List.of(), Optional.empty()));
    }
    leaves.addAll(after(paper, front.aboutLater() ? List.of(about) : List.of()));
    int week = length.applyAsInt(week(paper, 0));
    leaves.addAll(weeks(paper, 1 + filling.after() / week));
    IntStream.range(0, filling.after() % week).forEach(i -> leaves.add(paper.notes(i)));
    leaves.addAll(last(paper));
    return leaves;
  }

  private List<Leaves> front(BookletPaper paper) {
    Sheet sheet = paper.sheet();
    Size area = paper.area();
    List<Leaves> front = new ArrayList<>();
    front.add(paper.cover(new CoverPage(sheet, paper.wholeArea())));
    front.add(paper.leaves(new HelpPage(sheet, area)));
    List<Text> steps = press.library().guide().howto().steps();
    front.add(paper.leaves(new HowToPage(sheet, steps, area)));
    new PlanPages(sheet, tasks, area)
        .boxes()
        .forEach(page -> front.add(paper.leaves(() -> List.of(page))));
    return front;
  }

  /** The chapters and questions. */
  private List<Leaves> after(BookletPaper paper, List<Leaves> about) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    List<Leaves> after = new ArrayList<>();
    after.add(chapter(paper, guide.progress(), "progress"));
    after.add(chapter(paper, guide.flareup(), "flareup"));
    after.addAll(about);
    after.add(paper.leaves(new QuestionPages(sheet, press.library().questions(), paper.area())));
    after.add(paper.leaves(new FindPages(sheet, paper.area())));
    return after;
  }

  private List<Leaves> weeks(BookletPaper paper, int count) {
    return IntStream.range(0, count).mapToObj(index -> week(paper, index)).toList();
  }

  private Leaves week(BookletPaper paper, int index) {
    return paper.leaves(new DiaryPage(paper.sheet(), tasks, paper.area(), index));
  }

  private List<Leaves> last(BookletPaper paper) {
    Sheet sheet = paper.sheet();
    Size area = paper.area();
    return List.of(
        paper.leaves(new SourcesPages(sheet, press.library().references(), area)),
        paper.leaves(new BackPage(sheet, area)));
  }

  private static Leaves chapter(BookletPaper paper, Chapter chapter, String anchor) {
    return paper.leaves(new ChapterPage(paper.sheet(), chapter, anchor, paper.area()));
  }
}
