package org.handoutpress.batch.patient;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.handoutpress.Shipped;
import org.handoutpress.content.Library;
import org.handoutpress.content.Texts;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.handout.personal.PersonalBooklet;
import org.handoutpress.handout.press.Press;
import org.handoutpress.handout.press.Shelf;
import org.handoutpress.handout.theme.Paper;
import org.handoutpress.handout.theme.Tone;
import org.handoutpress.layout.Composition;
import org.handoutpress.pdf.PdfPress;
import org.handoutpress.plan.PlanReader;
import org.handoutpress.plan.Prescribed;
import org.handoutpress.typeset.Repertoire;
import org.handoutpress.verify.check.Finding;
import org.handoutpress.verify.owner.OwnerCheck;
import org.junit.jupiter.api.Test;

/** What patients share changes nothing in their files, and no file passes for another patient's. */
class OwnershipTest {
  private static final Library LIBRARY = Shipped.library();
  private static final Press PLAIN = Shipped.press(Paper.A4, Tone.COLOUR);
  private static final List<String> PLANS = List.of("two-exercises", "nine-exercises");

  private final Press sharing =
      new Press(
          LIBRARY, PLAIN.pictures(), PLAIN.theme(), PLAIN.type(), PLAIN.date(), new Shelf(400));
  private final PdfPress writer = writer();
  private final OwnerCheck check = new OwnerCheck();

  @Test
  void theSameBytesWhateverWasMadeBefore() throws ProblemException {
    for (String plan : PLANS) {
      byte[] alone = writer().print(PersonalBooklet.compose(PLAIN, prescribed(plan)));
      for (int i = 0; i < 2; i++) {
        assertThat(writer.print(compose(plan))).isEqualTo(alone);
      }
    }
  }

  @Test
  void findsNothingInAFileOfItsOwn() throws ProblemException, IOException {
    for (String plan : List.of("two-exercises", "nine-exercises", "two-exercises")) {
      assertThat(findings(compose(plan), plan)).isEmpty();
    }
  }

  @Test
  void findsThatAFileIsAnotherPatients() throws ProblemException, IOException {
    Composition first = compose(PLANS.get(0));
    byte[] pdf = writer.print(first);
    Composition second = compose(PLANS.get(1));
    assertThat(check.findings(pdf, Ownership.of(second, prescribed(PLANS.get(1)))))
        .extracting(Finding::kind)
        .contains(Finding.Kind.OWNER);
  }

  /** The right id, and on the pages what another patient is prescribed. */
  @Test
  void findsThatThePagesAreAnotherPatients() throws ProblemException, IOException {
    Composition mixed = compose(PLANS.get(1));
    assertThat(check.findings(writer.print(mixed), Ownership.of(mixed, prescribed(PLANS.get(0)))))
        .extracting(Finding::what)
        .contains("the file is not this patient's", "it does not show whose file this is");
  }

  @Test
  void findsAPageThatWasChangedAfterItWasRightOnce() throws ProblemException, IOException {
    Composition composition = compose(PLANS.get(0));
    byte[] pdf = writer.print(composition);
    assertThat(findings(composition, PLANS.get(0))).isEmpty();
    String text = new String(pdf, ISO_8859_1);
    int content = text.indexOf("\n" + contentOfSecondPage(pdf) + " 0 obj");
    assertThat(content).isPositive();
    pdf[text.indexOf("stream\n", content) + 40] ^= 1;
    assertThat(broken(pdf, composition)).isTrue();
  }

  /** The number of the object. */
  private static long contentOfSecondPage(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSArray contents = document.getPage(1).getCOSObject().getCOSArray(COSName.CONTENTS);
      return ((COSObject) contents.get(0)).getKey().getNumber();
    }
  }

  /** Either it cannot be read or its words are others. */
  private boolean broken(byte[] pdf, Composition composition) throws ProblemException {
    try {
      return !check.findings(pdf, Ownership.of(composition, prescribed(PLANS.get(0)))).isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  private List<Finding> findings(Composition composition, String plan)
      throws ProblemException, IOException {
    return check.findings(writer.print(composition), Ownership.of(composition, prescribed(plan)));
  }

  private Composition compose(String plan) throws ProblemException {
    return PersonalBooklet.compose(sharing, prescribed(plan));
  }

  private static PdfPress writer() {
    String characters = Texts.characters(LIBRARY) + PersonalBooklet.MARKS;
    return new PdfPress(Repertoire.of(Shipped.fonts(), characters));
  }

  private static Prescribed prescribed(String plan) throws ProblemException {
    Path file = Path.of("src/test/resources/plans", plan + ".json");
    return Prescribed.of(PlanReader.read(file), LIBRARY);
  }
}
