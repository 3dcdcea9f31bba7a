package org.handoutpress.content;

import java.util.Set;

/** The closed list of short words and phrases that a language must give. */
public enum Phrase {
  // The card.
  YOU_SHOULD_FEEL("youShouldFeel"),
  YOU_SHOULD_NOT_FEEL("youShouldNotFeel"),
  EASIER("easier"),
  HARDER("harder"),
  NOTES_FOR_YOU("notesForYou"),
  ASK_FIRST("askFirst"),
  CONTINUED("continued"),
  // The dose strip: a figure, the unit beside it, the words under it.
  SET_ONE("set.one"),
  SET_OTHER("set.other"),
  TIME_ONE("time.one"),
  TIME_OTHER("time.other"),
  SECOND_ONE("second.one"),
  SECOND_OTHER("second.other"),
  BREATH_ONE("breath.one"),
  BREATH_OTHER("breath.other"),
  DAY_ONE("day.one"),
  DAY_OTHER("day.other"),
  WEEK_ONE("week.one"),
  WEEK_OTHER("week.other"),
  HOLD("hold"),
  REST("rest"),
  ONCE("once"),
  A_DAY("aDay"),
  A_DAY_EVERY_DAY("aDayEveryDay"),
  A_WEEK("aWeek"),
  IN_ALL("inAll"),
  // The dose as a sentence, in the plan.
  PLAN_SETS_ONE("plan.sets.one", "count"),
  PLAN_SETS_OTHER("plan.sets.other", "count"),
  PLAN_REPEATS_ONE("plan.repeats.one", "count", "words"),
  PLAN_REPEATS_OTHER("plan.repeats.other", "count", "words"),
  PLAN_HOLD_SECONDS_ONE("plan.holdSeconds.one", "count"),
  PLAN_HOLD_SECONDS_OTHER("plan.holdSeconds.other", "count"),
  PLAN_HOLD_BREATHS_ONE("plan.holdBreaths.one", "count"),
  PLAN_HOLD_BREATHS_OTHER("plan.holdBreaths.other", "count"),
  PLAN_BREATHS_ONE("plan.breaths.one", "count", "words"),
  PLAN_BREATHS_OTHER("plan.breaths.other", "count", "words"),
  PLAN_ONCE_A_DAY("plan.onceADay"),
  PLAN_TIMES_A_DAY("plan.timesADay", "count"),
  PLAN_DAYS_A_WEEK_ONE("plan.daysAWeek.one", "count"),
  PLAN_DAYS_A_WEEK_OTHER("plan.daysAWeek.other", "count"),
  PLAN_PAGE("plan.page", "number"),
  // The dose in sentences, for one patient.
  DOSE_REPEATS_ONE("dose.repeats.one", "count", "where"),
  DOSE_REPEATS_OTHER("dose.repeats.other", "count", "where"),
  DOSE_SETS("dose.sets", "sets", "count", "where"),
  DOSE_EACH_LEG("dose.eachLeg"),
  DOSE_EACH_SIDE("dose.eachSide"),
  DOSE_LEFT_LEG("dose.leftLeg"),
  DOSE_RIGHT_LEG("dose.rightLeg"),
  DOSE_LEFT_SIDE("dose.leftSide"),
  DOSE_RIGHT_SIDE("dose.rightSide"),
  DOSE_IN_ONE("dose.in.one", "count"),
  DOSE_IN_OTHER("dose.in.other", "count"),
  DOSE_OUT_ONE("dose.out.one", "count"),
  DOSE_OUT_OTHER("dose.out.other", "count"),
  DOSE_REST_ONE("dose.rest.one", "count"),
  DOSE_REST_OTHER("dose.rest.other", "count"),
  DOSE_ONCE("dose.once"),
  DOSE_TWICE("dose.twice"),
  DOSE_TIMES("dose.times", "count"),
  DOSE_EVERY_DAY("dose.everyDay"),
  DOSE_DAYS_ONE("dose.days.one", "count"),
  DOSE_DAYS_OTHER("dose.days.other", "count"),
  DOSE_OFTEN("dose.often", "times", "days"),
  DOSE_WEEKS_ONE("dose.weeks.one", "count"),
  DOSE_WEEKS_OTHER("dose.weeks.other", "count"),
  LEFT_LEG("leftLeg"),
  RIGHT_LEG("rightLeg"),
  LEFT_SIDE("leftSide"),
  RIGHT_SIDE("rightSide"),
  TO_GO_IN("toGoIn"),
  TO_COME_BACK("toComeBack"),
  // The dose on the weekly sheet.
  SHEET_SETS_ONE("sheet.sets.one", "count"),
  SHEET_SETS_OTHER("sheet.sets.other", "count"),
  SHEET_REPEATS_ONE("sheet.repeats.one", "count", "words"),
  SHEET_REPEATS_OTHER("sheet.repeats.other", "count", "words"),
  SHEET_HOLD_SECONDS_ONE("sheet.holdSeconds.one", "count"),
  SHEET_HOLD_SECONDS_OTHER("sheet.holdSeconds.other", "count"),
  SHEET_HOLD_BREATHS_ONE("sheet.holdBreaths.one", "count"),
  SHEET_HOLD_BREATHS_OTHER("sheet.holdBreaths.other", "count"),
  SHEET_BREATHS_ONE("sheet.breaths.one", "count", "words"),
  SHEET_BREATHS_OTHER("sheet.breaths.other", "count", "words"),
  SHEET_TIMES_A_DAY("sheet.timesADay", "count"),
  // The footer.
  FOOTER_VERSION("footer.version", "version"),
  FOOTER_DRAFT("footer.draft"),
  FOOTER_REVIEWED("footer.reviewed", "reviewer", "role", "date"),
  FOOTER_REVIEWED_SHORT("footer.reviewedShort", "date"),
  FOOTER_NEXT_REVIEW("footer.nextReview", "date"),
  FOOTER_OVERDUE("footer.overdue", "date"),
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
  // The booklet.
  REFERENCES("references"),
  MADE_ON("madeOn", "date"),
  QUESTION_ON_PAGE("questionOnPage", "number"),
  // What a picture shows, for a reader who cannot see it.
  ALT_LOGO("alt.logo"),
  ALT_THUMBNAIL("alt.thumbnail", "name"),
  ALT_FEEL_KEY("alt.feelKey"),
  ALT_PAIN_SCALE("alt.painScale"),
  ALT_SURENESS("alt.sureness", "count"),
  // How to print, fold and cut.
  FOLD_FILE("fold.file", "title"),
  FOLD_TITLE("fold.title"),
  FOLD_PAPER("fold.paper", "paper", "count"),
  FOLD_TURN("fold.turn"),
  FOLD_LEAF("fold.leaf"),
  FOLD_FOLD("fold.fold"),
  FOLD_STAPLE("fold.staple"),
  CUT_FILE("cut.file", "count"),
  CUT_TITLE("cut.title"),
  CUT_PAPER("cut.paper", "paper", "count"),
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
  INDEX_PAGES_ONE("index.pages.one", "count"),
  INDEX_PAGES_OTHER("index.pages.other", "count"),
  INDEX_SIZE("index.size", "count"),
  INDEX_PAGE_PICTURE("index.pagePicture", "number", "name"),
  INDEX_TITLED_PAGE_PICTURE("index.titledPagePicture", "number", "name", "title");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody can change
  private final Set<String> placeholders;

  Phrase(String key, String... placeholders) {
    this.key = key;
    this.placeholders = Set.of(placeholders);
  }

  /** The key in phrases.json. */
  public String key() {
    return key;
  }

  /** The placeholders that this phrase may have besides those that any text may have. */
  public Set<String> placeholders() {
    return placeholders;
  }
}
