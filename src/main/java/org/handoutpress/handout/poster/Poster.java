package org.handoutpress.handout.poster;

import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Exercise;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Style;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Section;

/** All exercises at a glance, nine on a page: for the wall, or for the fridge. */
public final class Poster {
  private static final Insets MARGINS = Insets.all(Lengths.mm(12));
  private static final int MOST = 9;

  private Poster() {}

  /** Throws {@link org.handoutpress.layout.DoesNotFit} if a text is too long for its place. */
  public static Composition compose(Press press, PosterFormat format) {
    Style style = press.theme().poster(format);
    Sheet sheet = new Sheet(press, style, Wording.of(press.library()));
    PageMaster master = new PageMaster(format.on(press.theme().paper()), MARGINS);
    List<Section> sections = new ArrayList<>();
    for (List<Exercise> some : shared(press.library().exercises())) {
      List<Task> tasks = some.stream().map(Task::own).toList();
      Box page = new PosterPage(sheet, format, tasks, master.textArea()).box();
      sections.add(new Section(master, master.textArea().height(), page));
    }
    String title = sheet.words().of(format.file());
    return new Paginator(press.type()).compose(press.info(title), sections, Furniture.none());
  }

  static List<List<Exercise>> shared(List<Exercise> exercises) {
    List<List<Exercise>> pages = new ArrayList<>();
    for (int from = 0; from < exercises.size(); from += MOST) {
      pages.add(exercises.subList(from, Math.min(from + MOST, exercises.size())));
    }
    return pages;
  }
}
