package org.handoutpress.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** The options; each command takes some of them. */
enum Flag {
  EXERCISE("exercise", "ID[,ID...]", "only the cards of these exercises"),
  PROGRAMME("programme", "ID", "the set of exercises to print"),
  WEEK_OF("week-of", "YYYY-MM-DD", "print the dates of the week that has this day"),
  FORM("form", "", "also one to fill in on a screen: tracking-sheet-form.pdf"),
  POSE("pose", "FILE", "only the pictures of this pose file"),
  LOOK("look", "ID", "who is in all pictures: a file of illustrations/looks"),
  SHEET("sheet", "", "also a sheet with all pictures: contact-sheet.svg and .png"),
  PLAN("plan", "FILE", "the plan of one patient, in JSON"),
  JOBS("jobs", "N", "how many booklets at a time (default: as the machine can)"),
  RESUME("resume", "", "go on where a run ended; a run does so by itself"),
  AFRESH("afresh", "", "make all again, even what has not changed"),
  PASSWORD_FROM("password-from", "SOURCE", "lock the files; SOURCE is roster or generate"),
  SEND("send", "", "try whether the messages can be sent"),
  NOW("now", "", "with --send: really send them"),
  SMTP("smtp", "FILE", "with --send: the server's settings (see docs/mail.md)"),
  NOT_SENT("not-sent", "ID[,ID...]", "messages that did not come, as you made sure"),
  BOOKLET_FOLD("booklet-fold", "", "also the booklet on sheets to fold: booklet-fold.pdf"),
  PAPER_WEIGHT("paper-weight", "GSM", "grams a square metre of paper to fold (default: 80)"),
  CUT("cut", "2|4|2,4", "also cards to cut out, so many on a sheet: cards-cut-4.pdf"),
  REVIEW("review", "", "also a sheet for a clinician to sign: review-sheet.pdf"),
  SCORES("scores", "", "judge every document by lists for easy reading"),
  REQUIRE_REVIEWED("require-reviewed", "", "make nothing that a clinician has not reviewed"),
  OUT("out", "DIR", "the folder to write to"),
  CONTENT("content", "DIR", "your own content folder, the one that holds clinic.json"),
  PAPER("paper", "a4|letter|a5", "the paper in the printer (default: as the clinic says)"),
  BOOKLET_SIZE("booklet-size", "half|full", "pages of half a sheet (default) or a whole one"),
  LARGE_PRINT("large-print", "", "no type under 18 points, larger pictures"),
  LOW_VISION("low-vision", "", "large print in black, in clearer letters set wider"),
  LANG("lang", "TAG", "the language, such as es (default: en-GB)"),
  GREY("grey", "", "in shades of grey"),
  INK_SAVER("ink-saver", "", "in grey, outlined instead of filled"),
  DATE("date", "YYYY-MM-DD", "the date inside the files (default: today)"),
  QUIET("quiet", "", "say nothing unless something is wrong"),
  DEBUG("debug", "", "show where in the program a fault came from"),
  HELP("help", "", "explain this command");

  static final List<Flag> READING = List.of(CONTENT, LANG, QUIET, DEBUG, HELP);
  static final List<Flag> WRITING =
      List.of(
          OUT,
          CONTENT,
          PAPER,
          BOOKLET_SIZE,
          LARGE_PRINT,
          LOW_VISION,
          LANG,
          GREY,
          INK_SAVER,
          DATE,
          REQUIRE_REVIEWED,
          QUIET,
          DEBUG,
          HELP);

  private final String word;
  private final String value;
  private final String help;

  Flag(String word, String value, String help) {
    this.word = word;
    this.value = value;
    this.help = help;
  }

  /** As it is typed, without the dashes. */
  String word() {
    return word;
  }

  /** As it stands in a help screen: {@code --out DIR}. */
  String usage() {
    return value.isEmpty() ? "--" + word : "--" + word + " " + value;
  }

  String help() {
    return help;
  }

  Option option() {
    Option.Builder option = Option.builder().longOpt(word).hasArg(!value.isEmpty());
    return this == HELP ? option.option("h").get() : option.get();
  }
}
