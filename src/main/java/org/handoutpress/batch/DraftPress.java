package org.handoutpress.batch;

import java.util.HashMap;
import java.util.Map;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.Drafts;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;

/** Puts each booklet, once it is made and read back, into the draft of a message. */
final class DraftPress implements PatientPress {
  private final PatientPress booklets;
  private final Stock stock;
  private final Map<String, Drafts> byLanguage = new HashMap<>();

  DraftPress(PatientPress booklets, Stock stock) {
    this.booklets = booklets;
    this.stock = stock;
  }

  @Override
  public Document make(Prescribed prescribed) throws ProblemException {
    Plan plan = prescribed.plan();
    Document booklet = booklets.make(prescribed);
    byte[] draft =
        drafts(stock.of(plan).library()).write(InDrafts.recipient(plan), booklet.pdf(), false);
    InDrafts.refuseTooLarge(draft, plan.place());
    return booklet.in(plan.id() + InDrafts.ENDING, draft);
  }

  private Drafts drafts(Library library) throws ProblemException {
    Drafts known = byLanguage.get(library.language());
    if (known == null) {
      known = new Drafts(library, stock.settings().date());
      byLanguage.put(library.language(), known);
    }
    return known;
  }
}
