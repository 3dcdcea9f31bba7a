package org.handoutpress.content;

import java.util.Set;

/**
 * The closed list of short words and phrases that a language must give. Those that begin with
 * {@code true} count: they have a form for each plural of the language.
 */
public enum Phrase {
  // The card.
  YOU_SHOULD_FEEL("youShouldFeel"),
  YOU_SHOULD_NOT_FEEL("youShouldNotFeel"),
  EASIER("easier"),
  HARDER("harder"),
  NOTES_FOR_YOU("notesForYou"),
  ASK_FIRST("askFirst"),
  ADAPT("adapt"),
  FIND_QUESTION("find.question"),
  FIND_ANSWER("find.answer"),
  CONTINUED("continued"),
  // The dose strip: a figure, the unit beside it, the words under it.
  SET(true, "set"),
  TIME(true, "time"),
  SECOND(true, "second"),
  BREATH(true, "breath"),
  DAY(true, "day"),
  WEEK(true, "week"),
  HOLD("hold"),
  HOLD_BREATHS("holdBreaths"),
  REST("rest"),
  ONCE("once"),
  A_DAY("aDay"),
  A_DAY_EVERY_DAY("aDayEveryDay"),
  A_WEEK("aWeek"),
  IN_ALL("inAll"),
  // The dose inside a step.
  TOLD_SECONDS(true, "told.seconds", "count"),
  TOLD_BREATHS(true, "told.breaths", "count"),
  // The dose as a sentence, in the plan.
  PLAN_SETS(true, "plan.sets", "count"),
  PLAN_REPEATS(true, "plan.repeats", "count", "words"),
  PLAN_HOLD_SECONDS(true, "plan.holdSeconds", "count"),
  PLAN_HOLD_BREATHS(true, "plan.holdBreaths", "count"),
  PLAN_BREATHS(true, "plan.breaths", "count", "words"),
  PLAN_ONCE_A_DAY("plan.onceADay"),
  PLAN_TIMES_A_DAY(true, "plan.timesADay", "count"),
  PLAN_DAYS_A_WEEK(true, "plan.daysAWeek", "count"),
  PLAN_PAGE("plan.page", "number"),
  // The dose in sentences, for one patient.
  DOSE_REPEATS(true, "dose.repeats", "count", "where"),
  DOSE_SETS(true, "dose.sets", "sets", "count", "where"),
  DOSE_EACH_LEG("dose.eachLeg"),
  DOSE_EACH_SIDE("dose.eachSide"),
  DOSE_LEFT_LEG("dose.leftLeg"),
  DOSE_RIGHT_LEG("dose.rightLeg"),
  DOSE_LEFT_SIDE("dose.leftSide"),
  DOSE_RIGHT_SIDE("dose.rightSide"),
  DOSE_ONLY_LEFT_LEG("dose.onlyLeftLeg"),
  DOSE_ONLY_RIGHT_LEG("dose.onlyRightLeg"),
  DOSE_ONLY_LEFT_SIDE("dose.onlyLeftSide"),
  DOSE_ONLY_RIGHT_SIDE("dose.onlyRightSide"),
  DOSE_IN(true, "dose.in", "count"),
  DOSE_OUT(true, "dose.out", "count"),
  DOSE_REST(true, "dose.rest", "count"),
  DOSE_ONCE("dose.once"),
  DOSE_TWICE("dose.twice"),
  DOSE_TIMES(true, "dose.times", "count"),
  DOSE_EVERY_DAY("dose.everyDay"),
  DOSE_DAYS(true, "dose.days", "count"),
  DOSE_OFTEN("dose.often", "times", "days"),
  DOSE_WEEKS(true, "dose.weeks", "count"),
  SIDE_LEFT("side.left"),
  SIDE_RIGHT("side.right"),
  LEFT_LEG("leftLeg"),
  RIGHT_LEG("rightLeg"),
  LEFT_SIDE("leftSide"),
  RIGHT_SIDE("rightSide"),
  TO_GO_IN("toGoIn"),
  TO_COME_BACK("toComeBack"),
  // The dose on the weekly sheet.
  SHEET_SETS(true, "sheet.sets", "count"),
  SHEET_REPEATS(true, "sheet.repeats", "count", "words"),
  SHEET_HOLD_SECONDS(true, "sheet.holdSeconds", "count"),
  SHEET_HOLD_BREATHS(true, "sheet.holdBreaths", "count"),
  SHEET_BREATHS(true, "sheet.breaths", "count", "words"),
  SHEET_TIMES_A_DAY(true, "sheet.timesADay", "count"),
  // The footer.
  FOOTER_VERSION("footer.version", "version"),
  FOOTER_DRAFT("footer.draft"),
  FOOTER_REVIEWED("footer.reviewed", "reviewer", "role", "date"),
  FOOTER_REVIEWED_SHORT("footer.reviewedShort", "date"),
  FOOTER_NEXT_REVIEW("footer.nextReview", "date"),
  FOOTER_OVERDUE("footer.overdue", "date"),
  FOOTER_CHANGED("footer.changed"),
  FOOTER_PAGE("footer.page", "number", "count"),
  FOOTER_GOES_ON("footer.goesOn", "number", "count", "next"),
  PART_OF("partOf", "number", "count"),
  // The booklet of one patient.
  TAKE_CARE("takeCare", "conditions"),
  ACCEPTED("accepted", "clinician"),
  WEEK_OF("weekOf", "number", "count"),
  FROM_TO("fromTo", "from", "to"),
  ON_DAY("onDay", "weekday", "date"),
  AT_TIME("atTime", "date", "time"),
  PAIN_KEY("painKey", "scale"),
  // The booklet.
  REFERENCES("references"),
  MADE_ON("madeOn", "date"),
  QUESTION_ON_PAGE("questionOnPage", "number"),
  // What a picture shows, for a reader who cannot see it.
  ALT_LOGO("alt.logo"),
  ALT_THUMBNAIL("alt.thumbnail", "name"),
  ALT_FEEL_KEY("alt.feelKey"),
  ALT_PAIN_SCALE("alt.painScale"),
  ALT_SURENESS(true, "alt.sureness", "count"),
  // How to print, fold and cut.
  FOLD_FILE("fold.file", "title"),
  FOLD_TITLE("fold.title"),
  FOLD_PAPER(true, "fold.paper", "paper", "count"),
  FOLD_TURN("fold.turn"),
  FOLD_LEAF("fold.leaf"),
  FOLD_FOLD("fold.fold"),
  FOLD_STAPLE("fold.staple"),
  CUT_FILE("cut.file", "count"),
  CUT_TITLE("cut.title"),
  CUT_PAPER(true, "cut.paper", "paper", "count"),
  CUT_TURN("cut.turn"),
  CUT_LEAF("cut.leaf"),
  CUT_CUT("cut.cut"),
  CUT_LAMINATE("cut.laminate"),
  PRINT_SIZE("print.size"),
  PRINT_RULER("print.ruler"),
  PRINT_BACK_TITLE("print.backTitle"),
  PRINT_BACK("print.back"),
  PRINT_A3("print.a3"),
  PRINT_TABLOID("print.tabloid"),
  PRINT_MILLIMETRES("print.millimetres", "width", "height"),
  // Titles of the files, and the page that shows them all.
  TITLE_CARD("title.card", "number", "name"),
  TITLE_CARDS("title.cards"),
  TITLE_BOOKLET("title.booklet"),
  TITLE_PERSONAL("title.personal"),
  TITLE_SHEET("title.sheet"),
  TITLE_FORM("title.form"),
  FORM_TICK("form.tick"),
  FORM_LEG_PAIN("form.legPain"),
  TITLE_POSTER("title.poster"),
  TITLE_FRIDGE("title.fridge"),
  POSTER_TITLE("poster.title"),
  POSTER_STEP1("poster.step1"),
  POSTER_STEP2("poster.step2"),
  POSTER_STEP3("poster.step3"),
  POSTER_ASK("poster.ask"),
  POSTER_TICKED("poster.ticked"),
  INDEX_TITLE("index.title"),
  INDEX_IN_COLOUR("index.inColour", "paper"),
  INDEX_IN_GREY("index.inGrey", "paper"),
  INDEX_INK_SAVER("index.inkSaver", "paper"),
  INDEX_LARGE_PRINT("index.largePrint", "paper"),
  INDEX_LOW_VISION("index.lowVision", "paper"),
  INDEX_A4("index.a4"),
  INDEX_A5("index.a5"),
  INDEX_LETTER("index.letter"),
  INDEX_CARDS("index.cards"),
  INDEX_TWO_PAGE_CARDS("index.twoPageCards"),
  INDEX_ALL_CARDS("index.allCards"),
  INDEX_BOOKLET("index.booklet"),
  INDEX_FOLD_BOOKLET("index.foldBooklet"),
  INDEX_WHOLE_BOOKLET("index.wholeBooklet"),
  INDEX_SHEET("index.sheet"),
  INDEX_POSTER("index.poster", "paper"),
  INDEX_FRIDGE("index.fridge"),
  INDEX_CUT("index.cut"),
  INDEX_FOLDED("index.folded"),
  INDEX_FOR_BOTH("index.forBoth"),
  INDEX_FOR_PAPER("index.forPaper"),
  INDEX_FOR_SCREEN("index.forScreen"),
  INDEX_PAGES(true, "index.pages", "count"),
  INDEX_SIZE("index.size", "count"),
  INDEX_PAGE_PICTURE("index.pagePicture", "number", "name"),
  INDEX_TITLED_PAGE_PICTURE("index.titledPagePicture", "number", "name", "title");

  private final String key;
  private final boolean counts;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody can change
  private final Set<String> placeholders;

  Phrase(String key, String... placeholders) {
    this(false, key, placeholders);
  }

  Phrase(boolean counts, String key, String... placeholders) {
    this.counts = counts;
    this.key = key;
    this.placeholders = Set.of(placeholders);
  }

  /** The key in phrases.json; of a phrase that counts, without its last part, as in ".one". */
  public String key() {
    return key;
  }

  /** Whether it has a form for each plural of the language. */
  public boolean counts() {
    return counts;
  }

  /** The placeholders that this phrase may have besides those that any text may have. */
  public Set<String> placeholders() {
    return placeholders;
  }
}
