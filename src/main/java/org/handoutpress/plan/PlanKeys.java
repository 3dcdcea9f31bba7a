package org.handoutpress.plan;

import java.util.List;

/** The keys of a plan, which are also the columns of a roster, and those of an exercise in it. */
final class PlanKeys {
  static final String ID = "id";
  static final String NAME = "name";
  static final String EXERCISES = "exercises";
  static final String PROGRAMME = "programme";
  static final String LANGUAGE = "language";
  static final String FORMATS = "formats";
  static final String CONDITIONS = "conditions";
  static final String OVERRIDE = "override";
  static final String CLINICIAN = "clinician";
  static final String START = "start";
  static final String WEEKS = "weeks";
  static final String NOTE = "note";
  static final String AIM = "aim";
  static final String LOOK = "look";
  static final String NEXT_VISIT = "next-visit";
  static final String NEXT_VISIT_TIME = "next-visit-time";
  static final String EMAIL = "email";
  static final String EMAIL_CONSENT = "email-consent";
  static final String PASSWORD = "password";

  static final List<String> PLAN =
      List.of(
          ID,
          NAME,
          EXERCISES,
          PROGRAMME,
          LANGUAGE,
          FORMATS,
          CONDITIONS,
          OVERRIDE,
          CLINICIAN,
          START,
          WEEKS,
          NOTE,
          AIM,
          LOOK,
          NEXT_VISIT,
          NEXT_VISIT_TIME,
          EMAIL,
          EMAIL_CONSENT,
          PASSWORD);

  static final String SETS = "sets";
  static final String REPEATS = "repeats";
  static final String HOLD = "hold";
  static final String REST = "rest";
  static final String TEMPO = "tempo";
  static final String SIDE = "side";
  static final String TIMES = "times";
  static final String DAYS = "days";

  static final List<String> EXERCISE =
      List.of(ID, SETS, REPEATS, HOLD, REST, TEMPO, SIDE, TIMES, DAYS, WEEKS, NOTE);

  /** The keys whose values are whole numbers. */
  static final List<String> NUMBERS = List.of(SETS, REPEATS, TIMES, DAYS, WEEKS);

  private PlanKeys() {}
}
