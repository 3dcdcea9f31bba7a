package org.handoutpress.batch;

import java.util.List;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.PersonalBooklet;
import org.handoutpress.handout.Press;
import org.handoutpress.imposition.PaperStock;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.DoesNotFit;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.verify.owner.OwnerCheck;

/**
 * Makes one patient's booklet after the other. What they share is laid out, written and compressed
 * once; only a patient's own pages are made anew. The bytes are the same as if it were the first.
 */
final class SharingPress implements PatientPress {
  private final Presses presses;
  private final Finishing finishing;
  private final OwnerCheck check;

  /** A press of one thread, which shares with others what booklets have in common. */
  SharingPress(Presses presses, Finishing finishing) {
    this.presses = presses;
    this.finishing = finishing;
    this.check = new OwnerCheck(presses.right());
  }

  @Override
  public List<Document> make(Prescribed prescribed) throws ProblemException {
    Press press = presses.of(prescribed);
    String file = prescribed.plan().id() + ".pdf";
    PdfPress writer = presses.writer(press);
    Composition composition = compose(press, prescribed);
    byte[] pdf = writer.print(composition);
    Bench.refuse(file, () -> check.findings(pdf, Ownership.of(composition, prescribed)));
    Document booklet =
        new Document(file, composition.info().title(), pdf, composition.bookmarks(), List.of());
    return finishing.fold()
        ? List.of(booklet, folded(press, prescribed, composition, pdf))
        : List.of(booklet);
  }

  private Document folded(Press press, Prescribed prescribed, Composition pages, byte[] pdf)
      throws ProblemException {
    String file = PatientFiles.folded(prescribed.plan().id()) + ".pdf";
    Finish fold = new Finish.Fold(new PaperStock(finishing.gsm()));
    return new PrintRoom(press, file, fold).print(pages, pdf);
  }

  private static Composition compose(Press press, Prescribed prescribed) throws ProblemException {
    try {
      Composition booklet = PersonalBooklet.compose(press, prescribed);
      new WholeWords(press.library()).requireOfContent(booklet);
      return booklet;
    } catch (DoesNotFit e) {
      throw new ProblemException(Bench.tooTall(e, prescribed.plan().place()));
    }
  }
}
