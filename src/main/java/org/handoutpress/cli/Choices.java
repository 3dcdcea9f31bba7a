package org.handoutpress.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.mail.MailOrder;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.make.Order;
import org.handoutpress.batch.roster.RosterOrder;
import org.handoutpress.batch.send.Sending;
import org.handoutpress.batch.source.Settings;
import org.handoutpress.batch.source.Settings.Booklet;
import org.handoutpress.batch.source.Settings.Print;
import org.handoutpress.batch.source.Settings.Printing;
import org.handoutpress.batch.source.Settings.Sheet;
import org.handoutpress.diag.ProblemException;

/** What the options and the surroundings choose: how and where to make it. */
record Choices(Arguments arguments, Surroundings around) {
  private static final List<String> CUTS = List.of("2", "4");
  private static final String LANGUAGE = "en-GB";
  private static final String EPOCH = "SOURCE_DATE_EPOCH";
  private static final Map<String, Sheet> SHEETS =
      Map.of("a4", Sheet.A4, "letter", Sheet.LETTER, "a5", Sheet.A5);
  private static final Map<String, Booklet> BOOKLETS =
      Map.of("half", Booklet.HALF, "full", Booklet.FULL);

  Settings settings(Command command) throws ProblemException {
    return new Settings(
        out(command),
        arguments.path(Flag.CONTENT),
        arguments.value(Flag.LANG).orElse(LANGUAGE),
        sheet(),
        booklet(),
        print(),
        printing(),
        date(),
        arguments.has(Flag.REQUIRE_REVIEWED));
  }

  /** The sheet for the clinician is laid out for large paper alone. */
  Settings reviewSettings(Command command) throws ProblemException {
    if (sheet() == Sheet.A5) {
      throw arguments.wrong(Flag.PAPER, "is too small for the review sheet");
    }
    return settings(command);
  }

  Path out(Command command) throws ProblemException {
    return arguments.path(Flag.OUT).orElse(Path.of(command.folder()));
  }

  private Sheet sheet() throws ProblemException {
    Optional<String> name = arguments.value(Flag.PAPER);
    if (name.isEmpty()) {
      return Sheet.USUAL;
    }
    Sheet sheet = SHEETS.get(name.get().toLowerCase(Locale.ROOT));
    if (sheet == null) {
      throw arguments.wrong(Flag.PAPER, "is no paper");
    }
    return sheet;
  }

  private Print print() throws ProblemException {
    if (!arguments.has(Flag.LOW_VISION) && !arguments.has(Flag.LARGE_PRINT)) {
      return Print.USUAL;
    }
    if (sheet() == Sheet.A5) {
      throw arguments.wrong(Flag.PAPER, "is too small for large print");
    }
    return arguments.has(Flag.LOW_VISION) ? Print.LOW_VISION : Print.LARGE;
  }

  /** A page of half the sheet, unless it would be too small for its type. */
  private Booklet booklet() throws ProblemException {
    boolean whole = print() != Print.USUAL || sheet() == Sheet.A5;
    String name = arguments.value(Flag.BOOKLET_SIZE).orElse(whole ? "full" : "half");
    Booklet size = BOOKLETS.get(name.toLowerCase(Locale.ROOT));
    if (size == null) {
      throw arguments.wrong(Flag.BOOKLET_SIZE, "is no size");
    }
    if (whole && size == Booklet.HALF) {
      throw arguments.wrong(
          Flag.BOOKLET_SIZE, "is too small for large print, and on A5 paper for any");
    }
    return size;
  }

  Printing printing() {
    if (arguments.has(Flag.INK_SAVER)) {
      return Printing.INK_SAVER;
    }
    return arguments.has(Flag.GREY) ? Printing.GREY : Printing.COLOUR;
  }

  /** The posters, on paper that can hold one. */
  Order posters() throws ProblemException {
    if (sheet() == Sheet.A5) {
      throw arguments.wrong(Flag.PAPER, "is too small for a poster");
    }
    return new Order.Posters();
  }

  /** What is made besides for those who fold and cut. */
  Finishing finishing() throws ProblemException {
    List<Integer> cut = new ArrayList<>();
    for (String count : arguments.list(Flag.CUT)) {
      if (!CUTS.contains(count)) {
        throw arguments.wrong(Flag.CUT, "is no number of cards on a sheet");
      }
      if (print() != Print.USUAL || sheet() == Sheet.A5) {
        throw arguments.wrong(Flag.CUT, "is too small for large print, and on A5 paper for any");
      }
      cut.add(Integer.parseInt(count));
    }
    List<Integer> once = cut.stream().distinct().toList();
    return new Finishing(arguments.has(Flag.BOOKLET_FOLD), weight(), once);
  }

  private int weight() throws ProblemException {
    String gsm = arguments.value(Flag.PAPER_WEIGHT).orElse("" + Finishing.NONE.gsm());
    boolean known = gsm.matches("[0-9]{2,3}") && Finishing.isPaper(Integer.parseInt(gsm));
    if (!known) {
      throw arguments.wrong(Flag.PAPER_WEIGHT, "is no weight of paper");
    }
    return Integer.parseInt(gsm);
  }

  /** What is asked of messages to the patients of a roster. */
  MailOrder mail(RosterOrder roster) throws ProblemException {
    boolean send = arguments.has(Flag.SEND);
    for (Flag flag : List.of(Flag.NOW, Flag.SMTP)) {
      if (!send && arguments.has(flag)) {
        throw arguments.alone(flag, "does nothing without --send");
      }
    }
    if (send && arguments.has(Flag.NOT_SENT)) {
      throw arguments.alone(
          Flag.NOT_SENT, "cannot stand with --send: first the one, then the other");
    }
    Optional<Sending> sending =
        send
            ? Optional.of(
                new Sending(
                    arguments.path(Flag.SMTP), around.environment(), arguments.has(Flag.NOW)))
            : Optional.empty();
    return new MailOrder(roster, passwords(), arguments.list(Flag.NOT_SENT), sending);
  }

  /** Where the passwords of files in messages come from. */
  private MailOrder.Passwords passwords() throws ProblemException {
    Optional<String> place = arguments.value(Flag.PASSWORD_FROM);
    if (place.isEmpty()) {
      return MailOrder.Passwords.NONE;
    }
    return switch (place.get()) {
      case "roster" -> MailOrder.Passwords.ROSTER;
      case "generate" -> MailOrder.Passwords.GENERATE;
      default -> throw arguments.wrong(Flag.PASSWORD_FROM, "is no place of passwords");
    };
  }

  /** Whether somebody gave the date, so that it is not today's by chance. */
  boolean dated() {
    return arguments.has(Flag.DATE) || around.environment().containsKey(EPOCH);
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
