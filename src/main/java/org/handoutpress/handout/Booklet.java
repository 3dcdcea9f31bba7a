package org.handoutpress.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Programme;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Artifact;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Gap;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Paragraph;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Sized;
import org.handoutpress.tag.Meaning;

/** The booklet: small pages, a sheet's half, exercises each on an opening. */
public final class Booklet {
  private static final Insets MARGINS =
      new Insets(Lengths.mm(12), Lengths.mm(14), Lengths.mm(12), Lengths.mm(14));

  /** Text ends here, in units from the bottom margin: the footer and a gap. */
  static final double FOOT = 4.5;

  /** Page numbers settle in two rounds; a third would mean that they swing. */
  private static final int MOST_ROUNDS = 5;

  private static final int SADDLE_STITCH = 4;

  private final Press press;
  private final Programme programme;

  private Booklet(Press press, Programme programme) {
    this.press = press;
    this.programme = programme;
  }

  public static Composition compose(Press press, Programme programme) {
    return new Booklet(press, programme).compose();
  }

  /** Composes until the page numbers in the text are those of the pages. */
  private Composition compose() {
    Map<String, String> pages = new TreeMap<>();
    int weeks = 1;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Composition composition = compose(pages, weeks);
      Map<String, String> found = new TreeMap<>();
      composition.anchors().forEach((a, page) -> found.put(a, Integer.toString(page + 1)));
      int missing = -composition.pages().size() & SADDLE_STITCH - 1;
      if (found.equals(pages) && missing == 0) {
        return composition;
      }
      pages = found;
      weeks += missing;
    }
    throw new IllegalStateException("the page numbers of the booklet do not settle");
  }

  private Composition compose(Map<String, String> pages, int weeks) {
    Theme theme = press.theme();
    Style style = new Style(theme.booklet(), theme.tone());
    Wording words = new Wording(press.library(), pages, programme.exercises().size());
    Sheet sheet = new Sheet(press, style, words);
    PageMaster master =
        new PageMaster(theme.paper().half(), MARGINS, (page, count) -> footer(sheet, page));
    List<Section> sections = new ArrayList<>();
    int height = master.textArea().height();
    for (Box body : bodies(sheet, master, weeks)) {
      boolean cover = sections.isEmpty();
      int room = cover ? height : height - style.u(FOOT);
      sections.add(new Section(master, room, body));
    }
    String title = words.of(Phrase.TITLE_BOOKLET);
    return new Paginator(press.type()).compose(press.info(title), sections);
  }

  /** The parts in order; each starts on a new page. */
  private List<Box> bodies(Sheet sheet, PageMaster master, int weeks) {
    Guide guide = press.library().guide();
    List<Exercise> exercises =
        programme.exercises().stream()
            .map(id -> press.library().exercise(id).orElseThrow())
            .toList();
    int width = master.textArea().width();
    List<Box> front = new ArrayList<>();
    front.add(new CoverPage(sheet, master.textArea()).box());
    front.add(new HelpPage(sheet, width).box());
    front.add(new HowToPage(sheet, width).box());
    front.addAll(new PlanPages(sheet, exercises, width).boxes());
    Box about = new ChapterPage(sheet, guide.about(), "about").box();
    // An exercise starts on a left page, so that its opening lies flat before the reader.
    boolean left = front.size() % 2 == 1;
    List<Box> bodies = new ArrayList<>(front);
    if (!left) {
      bodies.add(about);
    }
    for (Exercise exercise : exercises) {
      bodies.addAll(new ExercisePages(sheet, exercise, master.textArea()).boxes());
    }
    bodies.add(new ChapterPage(sheet, guide.progress(), "progress").box());
    bodies.add(new ChapterPage(sheet, guide.flareup(), "flareup").box());
    if (left) {
      bodies.add(about);
    }
    bodies.add(new QuestionPages(sheet).box());
    bodies.add(
        new FindPages(sheet, width, master.textArea().height() - sheet.style().u(FOOT)).box());
    for (int week = 0; week < weeks; week++) {
      bodies.add(new DiaryPage(sheet, exercises, width, week).box());
    }
    bodies.add(new SourcesPages(sheet).box());
    bodies.add(new BackPage(sheet).box());
    return bodies;
  }

  private static Box footer(Sheet sheet, int page) {
    if (page == 1) {
      return new Gap(0);
    }
    Style style = sheet.style();
    Paragraph review = sheet.plain(new ReviewLine(sheet).brief(), style.small());
    Paragraph number =
        sheet.plain(Integer.toString(page), style.small()).aligned(Paragraph.Align.RIGHT);
    Box line = Sized.bottom(style.u(3), Overlay.of(review, number));
    return new Artifact(
        Meaning.Artifact.FOOTER,
        Sized.bottom(sheet.press().theme().paper().half().height() - MARGINS.vertical(), line));
  }
}
