package org.handoutpress.batch.make;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoutpress.batch.source.Gallery;
import org.handoutpress.content.Exercise;
import org.handoutpress.content.Library;
import org.handoutpress.content.Programme;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.handoutpress.handout.booklet.Booklet;
import org.handoutpress.handout.card.Cards;
import org.handoutpress.handout.card.CutCards;
import org.handoutpress.handout.card.CutFormat;
import org.handoutpress.handout.poster.Poster;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.theme.PosterFormat;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.handout.tracker.Tracker;
import org.handoutpress.imposition.PaperStock;

/** Turns an order into the files to make. */
public record Jobs(Library library, Gallery gallery, Theme theme) {
  public static final String CARDS = "cards.pdf";
  public static final String BOOKLET = "booklet.pdf";
  public static final String FOLDED = "booklet-fold.pdf";
  public static final String SHEET = "tracking-sheet.pdf";
  public static final String FORM = "tracking-sheet-form.pdf";
  public static final String POSTER = "poster.pdf";
  public static final String FRIDGE = "poster-fridge.pdf";
  private static final String ALL = "all";

  /** The files, the longest towards the end; a problem if the order names what there is not. */
  public List<Job> of(Order order, Finishing finishing) throws ProblemException {
    List<Job> jobs = new ArrayList<>(of(order));
    if (finishing.fold()) {
      jobs.replaceAll(job -> job.name().equals(BOOKLET) ? folded(job, finishing.gsm()) : job);
    }
    if (order instanceof Order.Cards cards) {
      jobs.addAll(cut(named(cards.exercises()), finishing));
    } else if (order instanceof Order.Everything) {
      jobs.addAll(cut(List.of(), finishing));
    }
    return jobs;
  }

  private static Job folded(Job booklet, int gsm) {
    return booklet.withSheets(FOLDED, new Finish.Fold(new PaperStock(gsm)));
  }

  /** The cards to cut out; of all exercises if none is named. */
  private List<Job> cut(List<Exercise> named, Finishing finishing) {
    List<Exercise> exercises = named.isEmpty() ? library.exercises() : named;
    return finishing.cut().stream().map(count -> cut(exercises, count)).toList();
  }

  private static Job cut(List<Exercise> exercises, int count) {
    CutFormat format = CutFormat.of(count);
    return Job.onSheets(
        "cards-cut-" + count + ".pdf",
        new Finish.Cut(format),
        press -> CutCards.compose(press, format, exercises));
  }

  public List<Job> of(Order order) throws ProblemException {
    if (order instanceof Order.Cards cards) {
      return cards.exercises().isEmpty() ? allCards() : singles(named(cards.exercises()));
    } else if (order instanceof Order.Booklet booklet) {
      return List.of(booklet(booklet.programme()));
    } else if (order instanceof Order.Tracker tracker) {
      return trackers(tracker);
    } else if (order instanceof Order.Posters) {
      return posters();
    }
    List<Job> jobs = new ArrayList<>(allCards());
    jobs.add(booklet(Optional.empty()));
    jobs.addAll(trackers(new Order.Tracker(Optional.empty(), Optional.empty(), true)));
    jobs.addAll(posters());
    return jobs;
  }

  /** Those that the edition allows. */
  private List<Job> posters() {
    return Arrays.stream(PosterFormat.values())
        .filter(format -> format.isIn(theme))
        .map(Jobs::poster)
        .toList();
  }

  private static Job poster(PosterFormat format) {
    String file = format == PosterFormat.WALL ? POSTER : FRIDGE;
    return new Job(file, true, press -> Poster.compose(press, format));
  }

  private List<Job> allCards() {
    List<Job> jobs = new ArrayList<>(singles(library.exercises()));
    jobs.add(new Job(CARDS, false, Cards::all));
    return jobs;
  }

  private static List<Job> singles(List<Exercise> exercises) {
    return exercises.stream()
        .map(e -> new Job(file(e), true, press -> Cards.one(press, e)))
        .toList();
  }

  /** The file of a card: {@code cards/01-knee-to-chest.pdf}. */
  public static String file(Exercise exercise) {
    return String.format(Locale.ROOT, "cards/%02d-%s.pdf", exercise.number(), exercise.id());
  }

  private Job booklet(Optional<String> id) throws ProblemException {
    Programme programme = programme(id.orElse(ALL));
    return new Job(BOOKLET, true, press -> Booklet.compose(with(programme, press), programme));
  }

  /** The sheet for paper, and the form if it is asked for. */
  private List<Job> trackers(Order.Tracker order) throws ProblemException {
    Programme programme = programme(order.programme().orElse(library.clinic().trackingProgramme()));
    Optional<LocalDate> monday =
        order.weekOf().map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    Job paper =
        new Job(SHEET, true, press -> Tracker.compose(with(programme, press), programme, monday));
    Job form =
        new Job(FORM, false, press -> Tracker.form(with(programme, press), programme, monday));
    return order.form() ? List.of(paper, form) : List.of(paper);
  }

  private Press with(Programme programme, Press press) {
    return press.with(gallery.of(programme.look()));
  }

  private Programme programme(String id) throws ProblemException {
    List<String> known = library.programmes().stream().map(Programme::id).toList();
    return library
        .programme(id)
        .orElseThrow(() -> new ProblemException(unknown("--programme", "programme", id, known)));
  }

  private List<Exercise> named(List<String> ids) throws ProblemException {
    List<String> known = library.exercises().stream().map(Exercise::id).toList();
    Problems problems = new Problems();
    ids.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> problems.add(unknown("--exercise", "exercise", id, known)));
    problems.throwIfAny();
    return library.exercises().stream().filter(e -> ids.contains(e.id())).toList();
  }

  private static Problem unknown(String option, String kind, String id, List<String> known) {
    return Problem.at(
        Place.file(option),
        Code.UNKNOWN_ID,
        "There is no " + kind + " \"" + id + "\".",
        NearestWord.advice(id, known));
  }
}
