package org.handoutpress.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoutpress.verify.Mutation.content;
import static org.handoutpress.verify.Mutation.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** The changes that {@link OneFaultTest} makes to {@link SamplePdf}. */
final class Edits {
  private Edits() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  static COSDictionary bookmark(COSDictionary catalog) {
    return catalog.getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
  }

  static void rewrite(PDDocument document, String from, String to) throws IOException {
    COSName name = document.getPage(0).getResources().getFontNames().iterator().next();
    PDFont font = document.getPage(0).getResources().getFont(name);
    COSStream map = (COSStream) font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
    String old = map.toTextString();
    assertThat(old).contains(from);
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(old.replace(from, to).getBytes(StandardCharsets.US_ASCII));
    }
  }

  static void unembed(PDDocument document) throws IOException {
    font(f -> {
          COSDictionary descendant =
              (COSDictionary) f.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
          descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
        })
        .on(document);
  }

  static COSDictionary root(PDDocument document) {
    return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
  }

  static COSArray kids(COSDictionary element) {
    return element.getCOSArray(COSName.K);
  }

  /** Gives the element the picture's content besides its own. */
  static void takeFigure(COSDictionary element) {
    COSDictionary own = element.getCOSDictionary(COSName.K);
    COSDictionary reference = new COSDictionary(own);
    reference.setInt(COSName.MCID, 10);
    element.setItem(COSName.K, new COSArray(List.of(own, reference)));
  }

  static void role(COSDictionary element, String role) {
    element.setName(COSName.S, role);
  }

  static void box(COSDictionary figure, float x, float y, float width, float height) {
    figure
        .getCOSDictionary(COSName.A)
        .setItem(COSName.BBOX, new PDRectangle(x, y, width, height).getCOSArray());
  }

  static void widen(COSDictionary cell) {
    COSDictionary attribute = new COSDictionary();
    attribute.setName(COSName.O, "Table");
    attribute.setInt(name("ColSpan"), 2);
    cell.setItem(COSName.A, attribute);
  }

  static void move(COSDictionary annotation) {
    annotation.setItem(COSName.RECT, new PDRectangle(300, 300, 20, 20).getCOSArray());
  }

  static void swap(COSDictionary document) {
    COSArray kids = kids(document);
    COSBase first = kids.get(0);
    kids.set(0, kids.get(1));
    kids.set(1, first);
  }

  static void stranger(PDDocument document) {
    COSArray owners =
        (COSArray)
            root(document)
                .getCOSDictionary(COSName.PARENT_TREE)
                .getCOSArray(COSName.NUMS)
                .getObject(1);
    owners.set(0, owners.get(1));
  }

  static String artifact(String operators) {
    return "/Artifact BMC q " + operators + " Q EMC";
  }

  /** Paints the sample's drawing elsewhere. */
  static String form() {
    return "q 1 0 0 1 300 300 cm /Form1 Do Q ";
  }

  /** Paints the word of the first line again, with its lower left corner here. */
  static String text(String place) {
    return "BT /F1 14 Tf " + place + " Td <0029002000290020> Tj ET";
  }

  static String bare(String operators, String tag) {
    return operators.replaceFirst("/" + tag + " [^\\n]*BDC", "").replaceFirst("EMC", "");
  }

  static String insert(String operators, String tag, String more) {
    return operators.replaceFirst("(/" + tag + " [^\\n]*BDC)", "$1 " + more);
  }

  static String inside(String operators, String tag, String state) {
    return Pattern.compile("(/" + tag + " [^\\n]*BDC)(.*?)(EMC)", Pattern.DOTALL)
        .matcher(operators)
        .replaceFirst("$1 q " + state + "$2 Q $3");
  }

  /** Takes the space away from the end of the paragraph's first line. */
  static String glue(String operators) {
    int end = operators.indexOf("56 682 Td");
    int space = operators.lastIndexOf("\0\u0001)", end);
    return operators.substring(0, space) + operators.substring(space + 2);
  }

  static String unsaid(String operators) {
    return operators.replaceFirst("/Span /\\w+ BDC", "/Span BMC");
  }

  static void fade(PDDocument document) throws IOException {
    PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant(0.5f);
    document.getPage(0).getResources().put(name("Faint"), faint);
    content(c -> inside(c, "H1", "/Faint gs")).on(document);
  }
}
