package org.handoutpress.batch.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoutpress.batch.make.Bench;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.patient.PatientPress;
import org.handoutpress.batch.send.Mailroom;
import org.handoutpress.batch.source.Stock;
import org.handoutpress.content.Library;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.mail.Drafts;
import org.handoutpress.pdf.Compactor;
import org.handoutpress.pdf.Padlock;
import org.handoutpress.plan.Password;
import org.handoutpress.plan.Plan;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.verify.owner.LockCheck;
import org.handoutpress.verify.owner.SamePages;

/** Puts each booklet, once it is made and read back, in fewer bytes into the draft of a message. */
final class DraftPress implements PatientPress {
  private final PatientPress booklets;
  private final Stock stock;
  private final Locks locks;
  private final Map<String, Drafts> byLanguage = new HashMap<>();

  DraftPress(PatientPress booklets, Stock stock, Locks locks) {
    this.booklets = booklets;
    this.stock = stock;
    this.locks = locks;
  }

  @Override
  public List<Document> make(Prescribed prescribed) throws ProblemException {
    Plan plan = prescribed.plan();
    Document booklet = booklets.make(prescribed).get(0);
    Optional<Password> password = locks.of(plan);
    byte[] small = small(booklet);
    byte[] pdf = password.isPresent() ? locked(booklet, small, password.get()) : small;
    Drafts drafts = drafts(stock.of(plan).library());
    byte[] draft = drafts.write(InDrafts.recipient(plan), pdf, password.isPresent());
    InDrafts.refuseTooLarge(draft, plan.place());
    return List.of(booklet.in(plan.id() + Mailroom.ENDING, draft));
  }

  private static byte[] small(Document booklet) throws ProblemException {
    byte[] small = Compactor.compact(booklet.pdf());
    Bench.refuse(booklet.file(), () -> SamePages.findings(small, booklet.pdf()));
    return small;
  }

  private static byte[] locked(Document booklet, byte[] open, Password password)
      throws ProblemException {
    byte[] locked = Padlock.lock(open, password.value());
    Bench.refuse(booklet.file(), () -> LockCheck.findings(locked, open, password.value()));
    return locked;
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
