package org.handoutpress.handout.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoutpress.content.Phrase;
import org.handoutpress.content.Programme;
import org.handoutpress.geom.Insets;
import org.handoutpress.geom.Lengths;
import org.handoutpress.geom.Size;
import org.handoutpress.handout.block.Entries;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.words.Task;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.layout.Box;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Furniture;
import org.handoutpress.layout.Overlay;
import org.handoutpress.layout.PageMaster;
import org.handoutpress.layout.Paginator;
import org.handoutpress.layout.Section;
import org.handoutpress.layout.Sized;

/** The weekly tracking sheet: landscape, one week, five exercises a page. */
public final class Tracker {
  private static final Insets MARGINS = Insets.all(Lengths.mm(12));
  private static final int MOST_ROWS = 5;

  private Tracker() {}

  /**
   * The sheet for the exercises of a programme.
   *
   * @param weekOf the first day of the week to print, if it is known
   */
  public static Composition compose(Press press, Programme programme, Optional<LocalDate> weekOf) {
    return compose(press, programme, weekOf, false);
  }

  /** The same to fill in on a screen: with fields, of which each says what it asks for. */
  public static Composition form(Press press, Programme programme, Optional<LocalDate> weekOf) {
    return compose(press, programme, weekOf, true);
  }

  private static Composition compose(
      Press press, Programme programme, Optional<LocalDate> weekOf, boolean form) {
    Theme theme = press.theme();
    Sheet sheet = new Sheet(press, theme.sheet(), Wording.of(press.library()));
    PageMaster master = new PageMaster(theme.paper().landscape(), MARGINS);
    List<Task> tasks =
        programme.exercises().stream()
            .map(id -> press.library().exercise(id).orElseThrow())
            .map(Task::own)
            .toList();
    String title = sheet.words().of(form ? Phrase.TITLE_FORM : Phrase.TITLE_SHEET);
    Entries entries = new Entries(sheet, form, 1);
    if (theme.weekIsSpread()) {
      List<Box> pages =
          new ArrayList<>(
              new TrackerSheets(sheet, tasks, master.textArea(), weekOf, entries).pages());
      pages.addAll(backs(entries, master.textArea()));
      return new Paginator(press.type())
          .compose(press.info(title), sections(master, pages), new TrackerFoot(sheet));
    }
    List<Box> pages = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i += MOST_ROWS) {
      List<Task> rows = tasks.subList(i, Math.min(i + MOST_ROWS, tasks.size()));
      TrackerPage page =
          new TrackerPage(sheet, rows, master.textArea(), weekOf, entries.on(pages.size() + 1));
      pages.add(page.box());
    }
    pages.addAll(back(entries, master.textArea()));
    return new Paginator(press.type())
        .compose(press.info(title), sections(master, pages), Furniture.none());
  }

  /** The back of the sheet, with the same last line. */
  private static List<Box> back(Entries entries, Size area) {
    Sheet sheet = entries.sheet();
    TrackerReview foot = new TrackerReview(sheet, area.width());
    int room = area.height() - sheet.heightOf(foot.box(), area.width());
    Size left = new Size(area.width(), room - sheet.style().u(1));
    return new TrackerBack(sheet, left, entries.form())
        .pages().stream().map(page -> footed(page, area, foot.box())).toList();
  }

  /** The same in large type: the state of review stands in the foot of every sheet. */
  private static List<Box> backs(Entries entries, Size area) {
    Sheet sheet = entries.sheet();
    TrackerFoot foot = new TrackerFoot(sheet);
    Size left = new Size(area.width(), area.height() - foot.height());
    return new TrackerBack(sheet, left, entries.form())
        .pages().stream()
            .map(
                page -> Overlay.of(Sized.top(area.height(), page), foot.reviewAgain(area.height())))
            .map(Box.class::cast)
            .toList();
  }

  private static Box footed(Box page, Size area, Box foot) {
    return Overlay.of(Sized.top(area.height(), page), Sized.bottom(area.height(), foot));
  }

  private static List<Section> sections(PageMaster master, List<Box> pages) {
    return pages.stream()
        .map(page -> new Section(master, master.textArea().height(), page))
        .toList();
  }
}
