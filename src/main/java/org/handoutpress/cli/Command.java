package org.handoutpress.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands, as clinic staff read of them. */
enum Command {
  MAKE(
      "make everything for the waiting room",
      """
      Makes the whole set for the waiting room: one card for each exercise, one file
      with all the cards, the booklet, the weekly tracking sheet, the same sheet to
      fill in on a screen, the posters, and index.html, a page that shows every page
      and leads to the files. Open index.html first.
      """,
      "handouts make --out waiting-room",
      with(Flag.WRITING, Flag.BOOKLET_FOLD, Flag.PAPER_WEIGHT, Flag.CUT)),
  CARDS(
      "make the exercise cards",
      """
      Makes one page for each exercise, and one file with all of them. With --exercise
      it makes only the cards you name. With --cut it also makes small cards, two or
      four on a sheet, to cut out and laminate: pictures in front, steps behind.
      """,
      "handouts cards --exercise cobra,cat-cow",
      with(Flag.WRITING, Flag.EXERCISE, Flag.CUT)),
  BOOKLET(
      "make the booklet",
      """
      Makes the booklet: when to get help, how to use it, every exercise, questions and
      answers. Its pages are half a sheet. With --programme it has only the exercises
      of that set. With --booklet-fold it also comes on whole sheets, in the order in
      which they are printed on both sides, folded and stapled.
      """,
      "handouts booklet --programme gentle-start",
      with(Flag.WRITING, Flag.PROGRAMME, Flag.BOOKLET_FOLD, Flag.PAPER_WEIGHT)),
  TRACKER(
      "make the weekly tracking sheet",
      """
      Makes the sheet on which a patient ticks off a week of exercises. Without
      --week-of the patient writes the date in. With --form it also makes one to fill
      in on a screen.
      """,
      "handouts tracker --week-of 2026-11-23",
      with(Flag.WRITING, Flag.PROGRAMME, Flag.WEEK_OF, Flag.FORM)),
  POSTER(
      "make the posters for the wall and for the fridge",
      """
      Makes poster.pdf, all exercises on one page of A3 (or 11 by 17 inch) for the wall
      of the waiting room, and poster-fridge.pdf, the same on A4 (or Letter), with boxes
      in which you tick what is for this patient. In large print there is only the
      first, which has no type under 18 points.
      """,
      "handouts poster --out posters",
      with(Flag.WRITING)),
  PERSONAL(
      "make the booklet of one patient",
      """
      Makes the booklet that a plan prescribes, with its tracking pages, as ID.pdf in
      the output folder: only the exercises of the plan, each with its dose. A caution
      that applies to the patient refuses the plan, unless the plan names the clinician
      who accepts it. How a plan is written is told in plans/README.md.
      """,
      "handouts personal --plan plans/example-plan.json",
      with(Flag.WRITING, Flag.PLAN, Flag.BOOKLET_FOLD, Flag.PAPER_WEIGHT)),
  ROSTER(
      "make the booklets of all patients of a list",
      """
      Makes a booklet for each row of a list in CSV, JSON or JSON Lines, as ID.pdf in
      the output folder. How a row is written is told in plans/README.md.

      First the whole file is looked through. If it cannot be trusted as a whole (two
      patients with one id, another encoding), nothing is made. A row that is wrong by
      itself is refused, and the others go on; then the exit code is 3.

      report.csv in the output folder has a row for each row of the list, in the same
      order: id, status (written, unchanged, failed), file, pages, bytes, code,
      message. It holds no name and no note of a patient.

      Run the same command again at any time. It makes what is new or has changed in
      the list, in your content, in the options or in the program, and leaves the rest
      as it is. So it also goes on after it was stopped, after a power cut, or when a
      disk was full. Files of patients who are no longer in the list stay. Without
      --date a file keeps the day on which it was made. --afresh makes all again.

      With --booklet-fold each booklet also comes as ID.fold.pdf, on sheets to print on
      both sides, fold and staple. That takes about twice as long.

      Files and new folders can be read by you alone. Only one run at a time works in
      a folder.
      """,
      "handouts roster patients.csv --out patients",
      with(
          Flag.WRITING, Flag.JOBS, Flag.RESUME, Flag.AFRESH, Flag.BOOKLET_FOLD, Flag.PAPER_WEIGHT)),
  MAIL(
      "write a message to each patient of a list, to be sent by you",
      """
      Makes the booklet of each row of a list, as roster does, and puts it into a draft
      of a message, ID.eml in the output folder. Open a draft with your mail program,
      look at it, and send it. Nothing is sent by itself.

      Only patients with "email" and "email-consent" get one; report.csv says who does
      not, and why. An address that could hide another one is refused. No draft names
      the patient, neither in its text nor in the name of the file. The words of the
      message are in mail.json of the content.

      With --password-from each file is locked (AES-256). From roster: by what its row
      says in "password". From generate: by a new password, which passwords.csv in the
      output folder tells to you alone. Pass it on by telephone or on paper, never in
      a message, and keep that file apart.

      With --send it tries your server of mail: it connects by TLS, says who you are,
      and tells how many messages it would send. With --send --now it sends them, each
      once: run the same command again, and it goes on. A message of which nobody
      knows whether it came is listed as unknown and not sent again; once you made
      sure that it did not come, say so with --not-sent. docs/mail.md tells more.
      """,
      "handouts mail patients.csv --out messages",
      with(
          Flag.WRITING,
          Flag.PASSWORD_FROM,
          Flag.SEND,
          Flag.NOW,
          Flag.SMTP,
          Flag.NOT_SENT,
          Flag.JOBS,
          Flag.RESUME,
          Flag.AFRESH)),
  CHECK(
      "look for mistakes in the content",
      """
      Reads all texts and pictures and tries every page. It lists what is wrong, with the
      file, the line and what to do. Use it after you have changed something. Without
      --review it writes nothing.

      With --review it also writes review-sheet.pdf: all exercises, doses, cautions,
      answers and sources, and what has changed since the last review, for a clinician
      to read and sign. review-draft.json beside it is the record of that review, to be
      filled in and saved as review.json in your content folder.

      With --scores it also judges the finished pages of every document by those items
      of the PEMAT-P and of the CDC Clear Communication Index that a program can judge,
      with what it found, and lists those that a person must judge.
      """,
      "handouts check --content my-clinic",
      with(
          Flag.READING,
          Flag.REVIEW,
          Flag.SCORES,
          Flag.OUT,
          Flag.PAPER,
          Flag.BOOKLET_SIZE,
          Flag.LARGE_PRINT,
          Flag.LOW_VISION,
          Flag.DATE)),
  DRAW(
      "draw the pictures",
      """
      Draws the pictures of the exercises from the pose files, as SVG. Only needed when
      you have changed a pose. With --look one person is in all of them. With --sheet
      it also makes one sheet that shows all of them at one scale, and the poses that
      no exercise uses.
      """,
      "handouts draw --sheet --out pictures",
      List.of(
          Flag.POSE,
          Flag.LOOK,
          Flag.SHEET,
          Flag.OUT,
          Flag.CONTENT,
          Flag.GREY,
          Flag.INK_SAVER,
          Flag.QUIET,
          Flag.DEBUG,
          Flag.HELP)),
  HELP(
      "explain a command",
      """
      Explains all commands in a line each, or one command with all its options.
      """,
      "handouts help make",
      List.of(Flag.DEBUG, Flag.HELP));

  private final String summary;
  private final String about;
  private final String example;
  private final List<Flag> flags;

  Command(String summary, String about, String example, List<Flag> flags) {
    this.summary = summary;
    this.about = about;
    this.example = example;
    this.flags = flags;
  }

  private static List<Flag> with(List<Flag> common, Flag... own) {
    return Stream.concat(Stream.of(own), common.stream()).toList();
  }

  static Optional<Command> of(String word) {
    return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Command::word).toList();
  }

  /** As it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many files it takes that are named without an option. */
  int files() {
    return this == ROSTER || this == MAIL ? 1 : 0;
  }

  /** Where its files go if nothing else is said. */
  String folder() {
    return this == DRAW ? "out/illustrations" : "out";
  }

  String summary() {
    return summary;
  }

  String about() {
    return about;
  }

  String example() {
    return example;
  }

  List<Flag> flags() {
    return flags;
  }

  List<String> flagWords() {
    return flags.stream().map(f -> "--" + f.word()).toList();
  }
}
