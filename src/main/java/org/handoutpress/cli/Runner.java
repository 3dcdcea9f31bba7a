package org.handoutpress.cli;

import java.nio.file.Path;
import org.handoutpress.batch.Artwork;
import org.handoutpress.batch.Batch;
import org.handoutpress.batch.Check;
import org.handoutpress.batch.PersonalBatch;
import org.handoutpress.batch.ReviewBatch;
import org.handoutpress.batch.ScoreBatch;
import org.handoutpress.batch.mail.MailBatch;
import org.handoutpress.batch.mail.MailOrder;
import org.handoutpress.batch.make.Order;
import org.handoutpress.batch.roster.RosterBatch;
import org.handoutpress.batch.roster.RosterOrder;
import org.handoutpress.batch.roster.RosterOutcome;
import org.handoutpress.batch.run.Outcome;
import org.handoutpress.batch.send.SendOutcome;
import org.handoutpress.diag.ProblemException;

/** Runs a command with its arguments, and tells what was made. */
final class Runner {
  private final Arguments arguments;
  private final Surroundings around;
  private final Choices choices;

  Runner(Arguments arguments, Surroundings around) {
    this.arguments = arguments;
    this.around = around;
    this.choices = new Choices(arguments, around);
  }

  /** Gives the exit code. */
  int run(Command command) throws ProblemException {
    try (TerminalWatch watch =
        new TerminalWatch(around, arguments.has(Flag.QUIET), System::nanoTime)) {
      switch (command) {
        case MAKE -> make(command, new Order.Everything(), watch);
        case CARDS -> make(command, new Order.Cards(arguments.list(Flag.EXERCISE)), watch);
        case BOOKLET -> make(command, new Order.Booklet(arguments.value(Flag.PROGRAMME)), watch);
        case TRACKER -> make(command, tracker(), watch);
        case POSTER -> make(command, choices.posters(), watch);
        case PERSONAL -> personal(command, watch);
        case CHECK -> check(command, watch);
        case DRAW -> draw(command, watch);
        case HELP -> around.out().print(HelpScreen.overview());
        case ROSTER -> {
          return tell(RosterBatch.make(roster(), choices.settings(command), watch), false, watch);
        }
        case MAIL -> {
          MailOrder order = choices.mail(roster());
          return tell(MailBatch.make(order, choices.settings(command), watch), true, watch);
        }
      }
      return Exit.DONE;
    }
  }

  private Order tracker() throws ProblemException {
    return new Order.Tracker(
        arguments.value(Flag.PROGRAMME), arguments.date(Flag.WEEK_OF), arguments.has(Flag.FORM));
  }

  private void make(Command command, Order order, TerminalWatch watch) throws ProblemException {
    tell(Batch.make(order, choices.settings(command), choices.finishing(), watch), watch);
  }

  private void personal(Command command, TerminalWatch watch) throws ProblemException {
    Path plan = arguments.needed(Flag.PLAN);
    tell(PersonalBatch.make(plan, choices.settings(command), choices.finishing(), watch), watch);
  }

  private RosterOrder roster() throws ProblemException {
    return new RosterOrder(
        arguments.file(),
        arguments.count(Flag.JOBS).orElseGet(RosterOrder::usualJobs),
        arguments.has(Flag.AFRESH),
        choices.dated(),
        choices.finishing());
  }

  private int tell(RosterOutcome outcome, boolean mail, TerminalWatch watch) {
    watch.close();
    around.err().print(Report.of(outcome.problems(), outcome.more()));
    outcome.notes().forEach(this::note);
    say(new RosterSummary(outcome, mail).print(watch.seconds()));
    outcome.sent().ifPresent(sent -> say(sent.print()));
    boolean all = outcome.refused() == 0 && outcome.sent().map(SendOutcome::all).orElse(true);
    return all ? Exit.DONE : Exit.SOME_REFUSED;
  }

  private void check(Command command, TerminalWatch watch) throws ProblemException {
    Check.Scope scope =
        arguments.has(Flag.LANG) ? Check.Scope.ONE_LANGUAGE : Check.Scope.EVERY_LANGUAGE;
    Check check = Check.run(choices.settings(command), scope, watch);
    watch.close();
    check.notes().forEach(this::note);
    say(check.files() + " files, no problems");
    if (arguments.has(Flag.SCORES)) {
      around
          .out()
          .println(new ScoreTable(ScoreBatch.run(choices.settings(command), watch)).print());
    }
    if (arguments.has(Flag.REVIEW)) {
      tell(ReviewBatch.make(choices.reviewSettings(command), watch), watch);
    }
  }

  private void draw(Command command, TerminalWatch watch) throws ProblemException {
    Artwork.Wish wish =
        new Artwork.Wish(
            choices.out(command),
            arguments.path(Flag.CONTENT),
            arguments.path(Flag.POSE),
            arguments.value(Flag.LOOK),
            choices.printing(),
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
}
