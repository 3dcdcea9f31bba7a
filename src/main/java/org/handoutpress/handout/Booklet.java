package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Programme;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.Binding.Filling;
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

  /** Padded with further weeks. */
  @Override
  public List<Leaves> leaves(Map<String, String> pages, Filling filling) {
    Theme theme = press.theme();
    Wording words = new Wording(press.library(), pages, tasks.size(), Map.of());
    BookletPaper paper = new BookletPaper(new Sheet(press, theme.booklet(), words));
    List<Leaves> leaves = new ArrayList<>();
    leaves.add(paper.cover(new CoverPage(paper.sheet(), paper.wholeArea())));
    bodies(paper, 1 + filling.after()).forEach(page -> leaves.add(paper.leaves(page)));
    return leaves;
  }

  /** What follows the cover. */
  private List<Template> bodies(BookletPaper paper, int weeks) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    Size area = paper.area();
    int width = area.width();
    List<Template> bodies = new ArrayList<>();
    bodies.add(new HelpPage(sheet, width));
    bodies.add(new HowToPage(sheet, width, guide.howto().steps()));
    new PlanPages(sheet, tasks, width).boxes().forEach(page -> bodies.add(() -> List.of(page)));
    Template about = new ChapterPage(sheet, guide.about(), "about");
    // An exercise starts on a left page, so that its opening lies flat before the reader.
    boolean left = bodies.size() % 2 == 0;
    if (!left) {
      bodies.add(about);
    }
    for (Task task : tasks) {
      Sheet told = sheet.telling(task);
      bodies.add(new ExerciseLeft(told, task, List.of(), area));
      bodies.add(new ExerciseRight(told, task, Optional.empty(), area));
    }
    bodies.add(new ChapterPage(sheet, guide.progress(), "progress"));
    bodies.add(new ChapterPage(sheet, guide.flareup(), "flareup"));
    if (left) {
      bodies.add(about);
    }
    bodies.add(new QuestionPages(sheet, press.library().questions()));
    bodies.add(new FindPages(sheet, width, area.height()));
    for (int week = 0; week < weeks; week++) {
      bodies.add(new DiaryPage(sheet, tasks, width, week));
    }
    bodies.add(new SourcesPages(sheet, press.library().references()));
    bodies.add(new BackPage(sheet));
    return bodies;
  }
}
