package org.handoutpress.batch.patient;

import java.util.List;
import org.handoutpress.batch.make.Bench;
import org.handoutpress.batch.make.Document;
import org.handoutpress.batch.make.Finish;
import org.handoutpress.batch.make.Finishing;
import org.handoutpress.batch.make.Presses;
import org.handoutpress.batch.make.PrintRoom;
import org.handoutpress.batch.make.WholeWords;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
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
public final class SharingPress implements PatientPress {
  private final Presses presses;
  private final Finishing finishing;
  private final OwnerCheck check;

  /** A press of one thread, which shares with others what booklets have in common. */
  public SharingPress(Presses presses, Finishing finishing) {
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

  /** What stands for the sheets to fold of a patient's booklet: no patient has a full stop. */
  public static String folded(String id) {
    return id + ".fold";
  }

  private Document folded(Press press, Prescribed prescribed, Composition pages, byte[] pdf)
      throws ProblemException {
    String file = folded(prescribed.plan().id()) + ".pdf";
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
