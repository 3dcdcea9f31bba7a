package org.handoutpress.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.ProblemException;

/** The words after a command, sorted into options. */
final class Arguments {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]?");

  private final String where;
  private final CommandLine line;

  private Arguments(String where, CommandLine line) {
    this.where = where;
    this.line = line;
  }

  /**
   * Sorts the words.
   *
   * @throws ProblemException if there is an option that the command does not know, one that lacks
   *     its value, or one given twice
   */
  static Arguments parse(Command command, List<String> words) throws ProblemException {
    Options options = new Options();
    command.flags().forEach(f -> options.addOption(f.option()));
    String where = "handouts " + command.word();
    try {
      DefaultParser parser =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .setStripLeadingAndTrailingQuotes(false)
              .get();
      CommandLine line = parser.parse(options, words.toArray(String[]::new));
      Arguments arguments = new Arguments(where, line);
      arguments.refuseRepeated();
      return arguments;
    } catch (UnrecognizedOptionException e) {
      String word = e.getOption().replaceFirst("=.*", "");
      throw Usage.fault(
          where, "There is no option " + word + ".", NearestWord.advice(word, command.flagWords()));
    } catch (MissingArgumentException e) {
      String option = "--" + e.getOption().getLongOpt();
      throw Usage.fault(where, option + " needs a value.", "See: handouts help " + command.word());
    } catch (ParseException e) {
      throw Usage.fault(where, e.getMessage(), "See: handouts help " + command.word());
    }
  }

  private void refuseRepeated() throws ProblemException {
    for (Option option : line.getOptions()) {
      if (Arrays.stream(line.getOptions()).filter(option::equals).count() > 1) {
        throw Usage.fault(where, "--" + option.getLongOpt() + " is given twice.", "Give it once.");
      }
    }
  }

  boolean has(Flag flag) {
    return line.hasOption(flag.word());
  }

  Optional<String> value(Flag flag) {
    return Optional.ofNullable(line.getOptionValue(flag.word()));
  }

  /** The words that belong to no option. */
  List<String> rest() {
    return line.getArgList();
  }

  /** Refuses words that belong to no option, after the first few that the command takes. */
  void refuseRest(int taken) throws ProblemException {
    if (rest().size() > taken) {
      throw Usage.fault(
          where,
          "\"" + rest().get(taken) + "\" is not understood here.",
          "Options begin with two dashes; put quotes around a name that has spaces.");
    }
  }

  /** A path; relative ones start from the current folder. */
  Optional<Path> path(Flag flag) throws ProblemException {
    try {
      return value(flag).map(Path::of);
    } catch (InvalidPathException e) {
      throw wrong(flag, "is not a path");
    }
  }

  /** The path of an option that the command cannot do without. */
  Path needed(Flag flag) throws ProblemException {
    Optional<Path> path = path(flag);
    if (path.isEmpty()) {
      throw Usage.fault(where, "--" + flag.word() + " is missing.", "Add: " + flag.usage() + ".");
    }
    return path.get();
  }

  /** The one file that is named without an option. */
  Path file() throws ProblemException {
    if (rest().isEmpty()) {
      throw Usage.fault(where, "There is no file.", "Name it: " + where + " FILE.");
    }
    try {
      return Path.of(rest().get(0));
    } catch (InvalidPathException e) {
      throw Usage.fault(where, "\"" + rest().get(0) + "\" is not a path.", "Name a file.");
    }
  }

  /** A whole number of things of which there must be at least one. */
  OptionalInt count(Flag flag) throws ProblemException {
    Optional<String> value = value(flag);
    if (value.isPresent() && !COUNT.matcher(value.get()).matches()) {
      throw wrong(flag, "is no number from 1 to 99");
    }
    return value.stream().mapToInt(Integer::parseInt).findFirst();
  }

  /** A day, in the one notation that cannot be misread (ISO 8601). */
  Optional<LocalDate> date(Flag flag) throws ProblemException {
    try {
      Optional<LocalDate> date = value(flag).map(LocalDate::parse);
      if (date.isPresent() && !isPlausible(date.get())) {
        throw wrong(flag, "is no likely date");
      }
      return date;
    } catch (DateTimeException e) {
      throw wrong(flag, "is not a date");
    }
  }

  static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  /** Values with commas between them. */
  List<String> list(Flag flag) {
    return value(flag).map(v -> List.of(v.split(",", -1))).orElse(List.of());
  }

  /** What is wrong with an option beside the others. */
  ProblemException alone(Flag flag, String what) {
    return Usage.fault(
        where, "--" + flag.word() + " " + what + ".", "See: handouts help, and docs/mail.md.");
  }

  /** What is wrong with the value of an option. */
  ProblemException wrong(Flag flag, String what) {
    return Usage.fault(
        where,
        "--" + flag.word() + " " + value(flag).orElse("") + " " + what + ".",
        "Write: " + flag.usage() + " (" + flag.help() + ").");
  }
}
