package org.handoutpress.handout.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handoutpress.VeraPdf;
import org.handoutpress.handout.Editions;
import org.handoutpress.handout.Printed;
import org.handoutpress.handout.theme.Theme;
import org.handoutpress.verify.Verifier;
import org.handoutpress.verify.check.Expectation;
import org.handoutpress.verify.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types into the form stays there and shows; what would break it is found. */
class FormFilledTest {
  private static final String TICK = "knee-to-chest-left-monday";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë O'Brien",
        "Ștefan Żółćiński Ağaoğlu Ő",
        "Νικόλαος Παπαδόπουλος μΔΩ",
        "Дмитро Щербаків-Їжак"
      })
  void keepsANameAndShowsIt(String name) throws IOException {
    byte[] filled = fill(Printed.of(Printed.FORM).pdf(), name);
    try (PDDocument again = Loader.loadPDF(filled)) {
      PDAcroForm form = again.getDocumentCatalog().getAcroForm(null);
      assertThat(form.getField("name").getValueAsString()).isEqualTo(name);
      assertThat(form.getField("pain-before-monday").getValueAsString()).isEqualTo("7");
      assertThat(((PDCheckBox) form.getField(TICK)).isChecked()).isTrue();
      assertThat(((PDCheckBox) form.getField("glute-bridge-monday")).isChecked()).isFalse();
      form.flatten();
      assertThat(new PDFTextStripper().getText(again)).contains(name);
    }
  }

  @Test
  void staysWhatItClaimsToBe() throws Exception {
    byte[] filled = fill(Printed.of(Printed.FORM).pdf(), "Дмитро Їжак");
    assertThat(VeraPdf.failures(filled, "ua1")).isEmpty();
    assertThat(VeraPdf.failures(filled, "2a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyEditionHasTheLettersOfEveryName(Theme edition) throws IOException {
    byte[] filled = fill(Printed.of(Printed.FORM, edition).pdf(), "Їжак Ψώ Őę");
    assertThat(Verifier.verify(filled, Expectation.print()).facts().form().fields())
        .allMatch(field -> field.typeable());
  }

  static Stream<Theme> themes() {
    return Stream.of(Editions.LARGE, Editions.LOW_VISION, Editions.SMALL_PAPER);
  }

  private static byte[] fill(byte[] pdf, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      form.getField("name").setValue(name);
      form.getField("pain-before-monday").setValue("7");
      ((PDCheckBox) form.getField(TICK)).check();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("does not say what it asks for", field -> field.removeItem(COSName.TU)),
        fault("has no name of its own", field -> field.removeItem(COSName.T)),
        fault("has no Print flag", field -> field.setInt(COSName.F, 0)),
        fault("does not have a look in each state", field -> field.removeItem(COSName.AP)),
        fault("has a font that is not in the file", f -> f.setString(COSName.DA, "/Helv 12 Tf")),
        fault("belongs to no Form element", f -> f.removeItem(COSName.STRUCT_PARENT)));
  }

  private static Arguments fault(String said, Consumer<COSDictionary> change) {
    return Arguments.of(said, change);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultyFieldIsFound(String said, Consumer<COSDictionary> change) throws IOException {
    List<Finding> findings =
        findings(document -> change.accept(form(document).getField("name").getCOSObject()));
    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Finding.Kind.FORM);
              assertThat(finding.what()).endsWith(said);
            });
  }

  @Test
  void aFormThatIsToBeDrawnAnewIsFound() throws IOException {
    assertThat(findings(document -> form(document).setNeedAppearances(true)))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.FORM);
  }

  private static PDAcroForm form(PDDocument document) {
    return document.getDocumentCatalog().getAcroForm(null);
  }

  private static List<Finding> findings(Consumer<PDDocument> change) throws IOException {
    try (PDDocument document = Loader.loadPDF(Printed.of(Printed.FORM).pdf())) {
      change.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return Verifier.verify(out.toByteArray(), Expectation.print()).findings();
    }
  }
}
