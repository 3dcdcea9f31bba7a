package org.handoutpress.handout.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.handoutpress.handout.Printed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Acrobat goes by when somebody fills in a form, as far as Adobe tells it: ISO 32000-1, 12.7;
 * Implementation Notes to the PDF Reference, sixth edition, 113 to 121.
 */
class FormRulesTest {
  private PDDocument document;
  private PDAcroForm form;

  @BeforeEach
  void open() throws IOException {
    document = Loader.loadPDF(Printed.of(Printed.FORM).pdf());
    form = document.getDocumentCatalog().getAcroForm(null);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  @Test
  void isAPlainFormThatAsksForNothing() {
    assertThat(form.getNeedAppearances()).isFalse();
    assertThat(form.hasXFA()).isFalse();
    assertThat(form.isSignaturesExist()).isFalse();
    assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS)).isFalse();
  }

  @Test
  void pagesAreNotTurned() {
    assertThat(document.getPages()).extracting(PDPage::getRotation).containsOnly(0);
  }

  /** Note 119: with MK, Acrobat draws the whole field anew, frame and ground too. */
  @Test
  void fieldsCanBeChangedAndHaveLooksOfTheirOwn() {
    assertThat(fields().toList())
        .isNotEmpty()
        .allSatisfy(
            field -> {
              COSDictionary entries = field.getCOSObject();
              assertThat(entries.containsKey(COSName.MK)).isFalse();
              assertThat(entries.containsKey(COSName.KIDS)).isFalse();
              assertThat(field.isReadOnly() || field.isRequired()).isFalse();
              assertThat(field.getAlternateFieldName()).isNotBlank();
              assertThat(entries.getInt(COSName.F)).isEqualTo(4);
            });
  }

  @Test
  void aBoxIsOffOrYesAndSaysSoTwice() {
    assertThat(fields().filter(PDCheckBox.class::isInstance).map(PDCheckBox.class::cast))
        .isNotEmpty()
        .allSatisfy(
            box -> {
              assertThat(box.getOnValue()).isEqualTo("Yes");
              assertThat(box.getCOSObject().getNameAsString(COSName.V)).isEqualTo("Off");
              assertThat(box.getCOSObject().getNameAsString(COSName.AS)).isEqualTo("Off");
            });
  }

  /** One of four names under which PDFium, in Chrome, types all letters in the form's own face. */
  @Test
  void typeStandsUnderOneNameInAllPlaces() throws IOException {
    List<String> named =
        Stream.concat(
                Stream.of(form.getDefaultAppearance()),
                fields()
                    .filter(PDTextField.class::isInstance)
                    .map(field -> ((PDTextField) field).getDefaultAppearance()))
            .map(appearance -> appearance.replaceFirst(" .*", "").substring(1))
            .distinct()
            .toList();
    assertThat(named).containsExactly("Wingdings");
    assertThat(form.getDefaultResources().getFont(COSName.getPDFName(named.get(0))))
        .isInstanceOf(PDType0Font.class);
  }

  /** What is typed is looked up in the font itself, so it is whole and has its character map. */
  @Test
  void theFontIsWholeAndHasTheMapOfItsLetters() throws IOException {
    COSName name = form.getDefaultResources().getFontNames().iterator().next();
    PDType0Font font = (PDType0Font) form.getDefaultResources().getFont(name);
    assertThat(font.getName()).doesNotContain("+");
    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
    PDCIDFontType2 inside = (PDCIDFontType2) font.getDescendantFont();
    try (TrueTypeFont file =
        new TTFParser(true)
            .parse(
                new RandomAccessReadBuffer(
                    inside.getFontDescriptor().getFontFile2().toByteArray()))) {
      assertThat(file.getUnicodeCmapLookup().getGlyphId('Ї')).isPositive();
      assertThat(file.getOS2Windows().getFsType()).isZero();
    }
  }

  /** 12.7.3.3: what is between these is drawn anew. */
  @Test
  void theLookOfATextIsMarkedAsItsText() throws IOException {
    for (PDField field : fields().filter(PDTextField.class::isInstance).toList()) {
      PDStream look = field.getWidgets().get(0).getNormalAppearanceStream().getContentStream();
      assertThat(new String(look.toByteArray(), StandardCharsets.US_ASCII))
          .startsWith("/Tx BMC")
          .endsWith("EMC\n");
    }
  }

  /** 12.7.3.2 and 12.5.2. */
  @Test
  void eachHasANameOfItsOwnAndTabGoesInTheOrderOfTheTree() {
    assertThat(fields().map(PDField::getFullyQualifiedName))
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.contains("."));
    assertThat(fields().flatMap(field -> field.getWidgets().stream()))
        .allMatch(widget -> widget.getStructParent() >= 0);
    assertThat(document.getPages())
        .allMatch(
            page -> "S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"))));
  }

  private Stream<PDField> fields() {
    return form.getFields().stream();
  }
}
