package org.handoutpress.verify;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;
import org.handoutpress.verify.check.Expectation;

/** A small handout of two pages that has one of everything and keeps every rule. */
final class SamplePdf {
  static final String TITLE = "Knee exercises";
  static final String ALTERNATIVE = "A person on their back, one knee bent.";
  static final List<String> TEXTS =
      List.of(
          "Knee exercises",
          "Move twice a day. Stop at 5\u00A0out of 10. Ask us when it hurts more than it did.",
          "Read more at the clinic site or see the week plan.",
          "1. Bend your knee.",
          "2. Hold it.",
          "This paragraph begins here and goes on on page two.",
          "Week plan",
          "Exercise Mon Tue",
          "Knee bend 10 12");

  private final PDDocument document = new PDDocument();
  private final TaggedPage page;

  private SamplePdf() throws IOException {
    document.setVersion(1.7f);
    document.setDocumentId(1L);
    page = new TaggedPage(document);
  }

  static byte[] bytes() throws IOException {
    SamplePdf sample = new SamplePdf();
    sample.describe();
    sample.firstPage();
    sample.secondPage();
    sample.page.finish();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sample.document.save(bytes);
    sample.document.close();
    return bytes.toByteArray();
  }

  static Expectation expected() {
    return Expectation.print().withTags(tags()).withTexts(TEXTS);
  }

  /** The tag tree that the file is made from. */
  static TagTree tags() {
    TagTree paragraph = TagTree.leaf(Tag.of(Role.P));
    return node(
        Role.DOCUMENT,
        TagTree.leaf(Tag.of(Role.H1).withBookmark(TITLE)),
        paragraph,
        node(Role.P, span(), link(), span(), link()),
        new TagTree(Tag.numberedList(), List.of(item(), item())),
        TagTree.leaf(Tag.figure(ALTERNATIVE)),
        TagTree.leaf(Tag.of(Role.P)),
        TagTree.leaf(Tag.of(Role.H2).withBookmark("Week plan")),
        node(
            Role.TABLE,
            node(Role.THEAD, node(Role.TR, column(), column(), column())),
            node(Role.TBODY, node(Role.TR, row(), cell(), cell()))));
  }

  private static TagTree node(Role role, TagTree... children) {
    return new TagTree(Tag.of(role), List.of(children));
  }

  private static TagTree span() {
    return TagTree.leaf(Tag.of(Role.SPAN));
  }

  private static TagTree link() {
    return TagTree.leaf(Tag.of(Role.LINK));
  }

  private static TagTree item() {
    return node(Role.LI, TagTree.leaf(Tag.of(Role.LBL)), TagTree.leaf(Tag.of(Role.LBODY)));
  }

  private static TagTree column() {
    return TagTree.leaf(Tag.header(Tag.Scope.COLUMN));
  }

  private static TagTree row() {
    return TagTree.leaf(Tag.header(Tag.Scope.ROW));
  }

  private static TagTree cell() {
    return TagTree.leaf(Tag.of(Role.TD));
  }

  private void describe() throws IOException {
    document.getDocumentInformation().setTitle(TITLE);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    catalog.setLanguage("en-GB");
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewer);
    byte[] xmp = SampleXmp.packet(TITLE).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(icc));
    intent.setInfo("sRGB");
    intent.setOutputConditionIdentifier("sRGB");
    catalog.addOutputIntent(intent);
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, range);
    catalog.setPageLabels(labels);
  }

  private void firstPage() throws IOException {
    page.begin();
    footer("Page one");
    page.bookmark(TITLE, page.root("H1"), 28, 750, "Knee exercises");
    paragraph();
    paragraphWithLinks();
    list();
    figure();
  }

  /** PDFBox writes a no-break space as a space, so an ActualText says what it is. */
  private void paragraph() throws IOException {
    page.content(
        page.root("P"),
        content -> {
          double x = page.show(content, 14, 56, 700, "Move twice a day. Stop at ");
          page.replace(content, "5\u00A0out", () -> page.show(content, 14, x, 700, "5\u00A0out"));
          page.show(content, 14, x + page.width("5\u00A0out", 14), 700, " of 10. ");
          page.show(content, 14, 56, 682, "Ask us when it hurts more than it did.");
        });
  }

  private void paragraphWithLinks() throws IOException {
    PDStructureElement paragraph = page.root("P");
    double x = page.inline(page.under(paragraph, "Span"), 56, 650, "Read more at ");
    PDStructureElement site = page.under(paragraph, "Link");
    double end = page.inline(site, x, 650, "the clinic site");
    page.link(site, x, end, 650, "The clinic's site");
    x = page.inline(page.under(paragraph, "Span"), end, 650, " or see ");
    PDStructureElement plan = page.under(paragraph, "Link");
    end = page.inline(plan, x, 650, "the week plan.");
    page.link(plan, x, end, 650, "Go to the week plan");
  }

  private void list() throws IOException {
    PDStructureElement list = page.root("L");
    TaggedPage.attribute(list, "List", "ListNumbering", COSName.getPDFName("Decimal"));
    String[] steps = {"Bend your knee.", "Hold it."};
    for (int i = 0; i < steps.length; i++) {
      PDStructureElement item = page.under(list, "LI");
      disc(600 - 30 * i);
      label(page.under(item, "Lbl"), 600 - 30 * i, (i + 1) + ".");
      page.inline(page.under(item, "LBody"), 90, 600 - 30 * i, steps[i]);
    }
  }

  private void label(PDStructureElement label, double y, String text) throws IOException {
    page.content(
        label,
        content -> {
          content.setNonStrokingColor(1f, 1f, 1f);
          page.show(content, 14, 60, y, text);
          content.setNonStrokingColor(0f, 0f, 0f);
        });
  }

  private void disc(double y) throws IOException {
    page.artifact(
        "Layout",
        content -> {
          content.setNonStrokingColor(0x0B / 255f, 0x55 / 255f, 0x60 / 255f);
          content.addRect(56, (float) y - 6, 20, 20);
          content.fill();
          content.setNonStrokingColor(0f, 0f, 0f);
        });
  }

  private void figure() throws IOException {
    PDStructureElement figure = page.root("Figure");
    figure.setAlternateDescription(ALTERNATIVE);
    TaggedPage.attribute(
        figure, "Layout", "BBox", new PDRectangle(56, 400, 200, 110).getCOSArray());
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(200, 110));
    form.setResources(new PDResources());
    try (var out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(
          "0.5 0.6 0.7 rg 10 10 180 90 re f 0.1 0.1 0.1 RG 4 w 12 20 m 60 90 120 -20 188 90 c S"
              .getBytes(StandardCharsets.US_ASCII));
    }
    page.content(
        figure,
        content -> {
          content.saveGraphicsState();
          content.transform(Matrix.getTranslateInstance(56, 400));
          content.drawForm(form);
          content.restoreGraphicsState();
        });
  }

  private void secondPage() throws IOException {
    PDStructureElement paragraph = page.root("P");
    page.inline(paragraph, 56, 350, "This paragraph begins here ");
    page.begin();
    footer("Page one");
    page.inline(paragraph, 56, 750, "and goes on on page two.");
    page.bookmark("Week plan", page.root("H2"), 18, 700, "Week plan");
    table();
  }

  private void table() throws IOException {
    PDStructureElement table = page.root("Table");
    PDStructureElement head = page.under(page.under(table, "THead"), "TR");
    header(head, "Column", 56, 650, "Exercise");
    header(head, "Column", 200, 650, "Mon");
    header(head, "Column", 300, 650, "Tue");
    rule();
    PDStructureElement body = page.under(page.under(table, "TBody"), "TR");
    header(body, "Row", 56, 620, "Knee bend");
    page.inline(page.under(body, "TD"), 200, 620, "10");
    page.inline(page.under(body, "TD"), 300, 620, "12");
  }

  private void header(PDStructureElement row, String scope, double x, double y, String text)
      throws IOException {
    PDStructureElement header = page.under(row, "TH");
    TaggedPage.attribute(header, "Table", "Scope", COSName.getPDFName(scope));
    page.inline(header, x, y, text);
  }

  private void rule() throws IOException {
    page.artifact(
        "Layout",
        content -> {
          content.setStrokingColor(0x5F / 255f, 0x6C / 255f, 0x74 / 255f);
          content.setLineWidth(0.5f);
          content.moveTo(56, 640);
          content.lineTo(500, 640);
          content.stroke();
        });
  }

  private void footer(String text) throws IOException {
    page.artifact("Pagination", content -> page.show(content, 12, 56, 50, text));
  }
}
