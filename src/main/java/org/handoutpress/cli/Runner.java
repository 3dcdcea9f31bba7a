package org.handoutpress.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.Artwork;
import org.handoutpress.batch.Batch;
import org.handoutpress.batch.Check;
import org.handoutpress.batch.Order;
import org.handoutpress.batch.Outcome;
import org.handoutpress.batch.Settings;
import org.handoutpress.batch.Settings.Printing;
import org.handoutpress.batch.Settings.Sheet;
import org.handoutpress.diag.ProblemException;

/** Runs a command with its arguments, and tells what was made. */
final class Runner {
  private static final String LANGUAGE = "en-GB";
  private static final String EPOCH = "SOURCE_DATE_EPOCH";
  private static final Map<String, Sheet> SHEETS = Map.of("a4", Sheet.A4, "letter", Sheet.LETTER);

  private final Arguments arguments;
  private final Surroundings around;

  Runner(Arguments arguments, Surroundings around) {
    this.arguments = arguments;
    this.around = around;
  }

  void run(Command command) throws ProblemException {
    try (TerminalWatch watch =
        new TerminalWatch(around, arguments.has(Flag.QUIET), System::nanoTime)) {
      switch (command) {
        case MAKE -> make(command, new Order.Everything(), watch);
        case CARDS -> make(command, new Order.Cards(arguments.list(Flag.EXERCISE)), watch);
        case BOOKLET -> make(command, new Order.Booklet(arguments.value(Flag.PROGRAMME)), watch);
        case TRACKER -> make(command, tracker(), watch);
        case CHECK -> check(command, watch);
        case DRAW -> draw(command, watch);
        case HELP -> around.out().print(HelpScreen.overview());
      }
    }
  }

  private Order tracker() throws ProblemException {
    return new Order.Tracker(arguments.value(Flag.PROGRAMME), arguments.date(Flag.WEEK_OF));
  }

  private void make(Command command, Order order, TerminalWatch watch) throws ProblemException {
    tell(Batch.make(order, settings(command), watch), watch);
  }

  private void check(Command command, TerminalWatch watch) throws ProblemException {
    Check check = Check.run(settings(command), watch);
    watch.close();
    check.notes().forEach(this::note);
    say(check.files() + " files, no problems");
  }

  private void draw(Command command, TerminalWatch watch) throws ProblemException {
    Artwork.Wish wish =
        new Artwork.Wish(
            out(command),
            arguments.path(Flag.CONTENT),
            arguments.path(Flag.POSE),
            arguments.value(Flag.LOOK),
            printing(),
            arguments.has(Flag.SHEET));
    tell(Artwork.draw(wish, watch), watch);
  }

  private void tell(Outcome outcome, TerminalWatch watch) {
    watch.close();
    outcome.notes().forEach(this::note);
    say(new Listing(outcome.files()).print(watch.seconds()));
  }

  private void say(String result) {
    if (!arguments.has(Flag.QUIET)) {
      around.out().println(result);
    }
  }

  private void note(String note) {
    if (!arguments.has(Flag.QUIET)) {
      around.err().println("note: " + note);
    }
  }

  private Settings settings(Command command) throws ProblemException {
    return new Settings(
        out(command),
        arguments.path(Flag.CONTENT),
        arguments.value(Flag.LANG).orElse(LANGUAGE),
        sheet(),
        printing(),
        date());
  }

  private Path out(Command command) throws ProblemException {
    return arguments.path(Flag.OUT).orElse(Path.of(command.folder()));
  }

  private Sheet sheet() throws ProblemException {
    String name = arguments.value(Flag.PAPER).orElse("a4").toLowerCase(Locale.ROOT);
    Sheet sheet = SHEETS.get(name);
    if (sheet == null) {
      throw arguments.wrong(Flag.PAPER, "is no paper");
    }
    return sheet;
  }

  private Printing printing() {
    if (arguments.has(Flag.INK_SAVER)) {
      return Printing.INK_SAVER;
    }
    return arguments.has(Flag.GREY) ? Printing.GREY : Printing.COLOUR;
  }

  private LocalDate date() throws ProblemException {
    Optional<LocalDate> given = arguments.date(Flag.DATE);
    if (given.isPresent()) {
      return given.get();
    }
    String epoch = around.environment().get(EPOCH);
    return epoch == null ? around.today().get() : dateOf(epoch);
  }

  /** The time of the source in seconds since 1970: reproducible-builds.org, SOURCE_DATE_EPOCH. */
  private static LocalDate dateOf(String epoch) throws ProblemException {
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch));
      LocalDate date = LocalDate.ofInstant(instant, ZoneOffset.UTC);
      if (Arguments.isPlausible(date)) {
        return date;
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw notSeconds(epoch);
    }
    throw notSeconds(epoch);
  }

  private static ProblemException notSeconds(String epoch) {
    return Usage.fault(
        EPOCH, "\"" + epoch + "\" is no number of seconds since 1970.", "Correct it, or unset it.");
  }
}
