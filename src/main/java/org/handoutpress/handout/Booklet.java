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
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Section;

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
    return Binding.compose(press, title, new Booklet(press, tasks));
  }

  @Override
  public boolean weeksOnOpenings() {
    return false;
  }

  /** Padded with further weeks. */
  @Override
  public List<Section> sections(Map<String, String> pages, Filling filling) {
    Theme theme = press.theme();
    Wording words = new Wording(press.library(), pages, tasks.size(), Map.of());
    BookletPaper paper =
        BookletPaper.of(new Sheet(press, new Style(theme.booklet(), theme.tone()), words));
    List<Section> sections = new ArrayList<>();
    sections.add(paper.cover(new CoverPage(paper.sheet(), paper.wholeArea()).box()));
    bodies(paper, 1 + filling.after()).forEach(body -> sections.add(paper.section(body)));
    return sections;
  }

  /** What follows the cover. */
  private List<Box> bodies(BookletPaper paper, int weeks) {
    Sheet sheet = paper.sheet();
    Guide guide = press.library().guide();
    Size area = paper.area();
    int width = area.width();
    List<Box> bodies = new ArrayList<>();
    bodies.add(new HelpPage(sheet, width).box());
    bodies.add(new HowToPage(sheet, width, guide.howto().steps()).box());
    bodies.addAll(new PlanPages(sheet, tasks, width).boxes());
    Box about = new ChapterPage(sheet, guide.about(), "about").box();
    // An exercise starts on a left page, so that its opening lies flat before the reader.
    boolean left = bodies.size() % 2 == 0;
    if (!left) {
      bodies.add(about);
    }
    for (Task task : tasks) {
      Sheet told = sheet.telling(task);
      bodies.add(new ExerciseLeft(told, task, List.of(), area).box());
      bodies.add(new ExerciseRight(told, task, Optional.empty(), area).box());
    }
    bodies.add(new ChapterPage(sheet, guide.progress(), "progress").box());
    bodies.add(new ChapterPage(sheet, guide.flareup(), "flareup").box());
    if (left) {
      bodies.add(about);
    }
    bodies.add(new QuestionPages(sheet, press.library().questions()).box());
    bodies.add(new FindPages(sheet, width, area.height()).box());
    for (int week = 0; week < weeks; week++) {
      bodies.add(new DiaryPage(sheet, tasks, width, week).box());
    }
    bodies.add(new SourcesPages(sheet).box());
    bodies.add(new BackPage(sheet).box());
    return bodies;
  }
}
