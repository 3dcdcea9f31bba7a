package org.handoutpress.handout.personal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.Guide;
import org.handoutpress.content.Phrase;
import org.handoutpress.handout.block.Sheet;
import org.handoutpress.handout.personal.PersonalCover.Fact;
import org.handoutpress.handout.words.Wording;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Visit;

/** What a plan says about the patient's days and people, in words for the cover. */
record PatientFacts(Sheet sheet, Plan plan) {
  List<Fact> list() {
    Guide guide = sheet.press().library().guide();
    Guide.Personal labels = guide.personal();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(labels.number(), plan.id()));
    facts.add(
        plan.start()
            .map(day -> new Fact(guide.cover().startDate(), sheet.words().date(day)))
            .orElseGet(() -> new Fact(labels.madeOn(), sheet.words().date(sheet.press().date()))));
    plan.clinician().ifPresent(who -> facts.add(new Fact(labels.clinician(), who.value())));
    plan.nextVisit().ifPresent(v -> facts.add(new Fact(guide.cover().nextVisit(), visit(v))));
    return facts;
  }

  /** "Monday 14 December 2026, 10:30". */
  private String visit(Visit visit) {
    Wording words = sheet.words();
    LocalDate day = visit.date();
    String weekday =
        words.of(
            sheet.press().library().guide().week().days().get(day.getDayOfWeek().getValue() - 1));
    String on = words.of(Phrase.ON_DAY, "weekday", weekday, "date", words.date(day));
    return visit.time().map(t -> words.of(Phrase.AT_TIME, "date", on, "time", t)).orElse(on);
  }
}
