package org.handoutpress.content;

import java.util.Set;

/** The closed list of what the review sheet says to a clinician; no patient reads it. */
public enum ClinicianPhrase {
  TITLE("title"),
  LEAD("lead"),
  FOOTER("footer", "version", "date"),
  // Who read it last.
  NOT_READ("state.unreviewed"),
  READ("state.reviewed", "reviewer", "role", "date", "due"),
  OVERDUE("state.overdue"),
  FUTURE("state.future"),
  CHANGED_ONE("state.changed.one", "count"),
  CHANGED_OTHER("state.changed.other", "count"),
  // What the sheet is, and what to do with it.
  HOW("how"),
  HOW_READ("how.read"),
  HOW_PICTURES("how.pictures"),
  HOW_SIGN("how.sign"),
  PART("part"),
  ROWS("rows"),
  RIGHT("right"),
  // What is not as it was read.
  CHANGES("changes"),
  CHANGES_FIRST("changes.first"),
  CHANGES_NONE("changes.none", "date"),
  WHERE("changes.where"),
  BEFORE("changes.before"),
  NOW("changes.now"),
  NEW("changes.new"),
  GONE("changes.gone"),
  // The rows of an exercise.
  EXERCISES("exercises"),
  NAME("exercise.name"),
  WHY("exercise.why"),
  STEPS("exercise.steps"),
  STEP("exercise.step", "number"),
  ONE_SIDE("exercise.oneSide"),
  PICTURES("exercise.pictures"),
  IN_WORDS("exercise.inWords"),
  DOSE("exercise.dose"),
  UNDER_FIGURES("exercise.underFigures", "words"),
  EQUIPMENT("exercise.equipment"),
  MOVEMENTS("exercise.movements"),
  CARE("exercise.care"),
  CARE_NONE("exercise.care.none"),
  SOURCES_ARE("exercise.sources"),
  THEY_SAY("exercise.theySay", "says"),
  WE_DIFFER("exercise.weDiffer", "differs"),
  SECOND_HAND("exercise.secondHand", "where"),
  // Which movements ask for care, and with what.
  CARES("care"),
  CARES_LEAD("care.lead"),
  MOVEMENT("care.movement"),
  CONDITIONS("care.conditions"),
  CARE_EXERCISES("care.exercises"),
  // Claims and what they rest on.
  ANSWERS("answers"),
  ANSWER("answer"),
  SURE("answer.sure"),
  BASIS("answer.basis"),
  IN_PLAN("answer.inPlan", "answer"),
  PAGES("pages"),
  PAGES_LABELS("pages.labels"),
  PAGES_PERSONAL("pages.personal", "title"),
  PAGE_NAME("page"),
  SAYS("page.says"),
  // What else a patient reads.
  MESSAGE("message"),
  OTHER("other"),
  OTHER_LEAD("other.lead"),
  PROGRAMME("other.programme", "name"),
  WHOM_TO_CALL("other.clinic"),
  TRACKED("other.tracking"),
  // Where the article is not followed.
  CORRECTIONS("corrections"),
  CORRECTIONS_LEAD("corrections.lead"),
  CORRECTIONS_LANGUAGE("corrections.language", "language"),
  TEXT("correction.text"),
  ARTICLE("correction.article"),
  INSTEAD("correction.instead"),
  REASON("correction.reason"),
  FOLLOWED_ONE("corrections.followed.one", "count"),
  FOLLOWED_OTHER("corrections.followed.other", "count"),
  SOURCES("sources"),
  SOURCES_LEAD("sources.lead"),
  SOURCES_NONE("sources.none"),
  SOURCES_MORE("sources.more"),
  SOURCE_FOR("source.for", "where"),
  SOURCE_FOR_ALL("source.forAll"),
  // The end.
  SIGN("sign"),
  SIGN_AS_IT_IS("sign.asItIs", "version"),
  SIGN_AFTER_CHANGES("sign.afterChanges"),
  SIGN_NAME("sign.name"),
  SIGN_ROLE("sign.role"),
  SIGN_REGISTRATION("sign.registration"),
  SIGN_DATE("sign.date"),
  SIGN_DUE("sign.due"),
  SIGN_SIGNATURE("sign.signature"),
  WANTED("sign.wanted"),
  RECORD("record"),
  RECORD_OPEN("record.open", "file"),
  RECORD_FILL("record.fill"),
  RECORD_SAVE("record.save");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that nobody can change
  private final Set<String> placeholders;

  ClinicianPhrase(String key, String... placeholders) {
    this.key = key;
    this.placeholders = Set.of(placeholders);
  }

  /** The key in review-sheet.json. */
  public String key() {
    return key;
  }

  Set<String> placeholders() {
    return placeholders;
  }
}
