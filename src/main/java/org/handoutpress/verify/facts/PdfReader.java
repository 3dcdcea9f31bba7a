package org.handoutpress.verify.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Bytes to facts. */
public final class PdfReader {
  private static final COSName TABS = COSName.getPDFName("Tabs");

  private final PDDocument document;
  private final Pages pages;
  private final GlyphReader glyphs = new GlyphReader();
  private final List<PageFacts> painted = new ArrayList<>();
  private int bitmaps;

  private PdfReader(PDDocument document) {
    this.document = document;
    this.pages = Pages.of(document);
  }

  /** Throws {@link IOException} when the bytes are not those of a PDF that can be read. */
  public static Facts read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PdfReader(document).facts(pdf.length);
    }
  }

  private Facts facts(int bytes) throws IOException {
    readPages();
    COSDictionary root = structureRoot();
    StructureReader structure = new StructureReader(pages, painted, root);
    List<Element> roots = structure.roots(root);
    ParentTreeReader parents = new ParentTreeReader(root, structure);
    LinkReader links = new LinkReader(document.getDocumentCatalog(), pages);
    FieldReader fields = new FieldReader(document.getDocumentCatalog(), pages);
    return new Facts(
        bytes,
        MetadataReader.read(document),
        painted,
        roots,
        roots.stream().flatMap(Element::withDescendants).toList(),
        pages.list().stream().map(parents::elements).toList(),
        links.links(parents),
        new Form(fields.fields(parents), fields.needsAppearances()),
        glyphs.fonts(),
        links.bookmarks(),
        bitmaps);
  }

  private COSDictionary structureRoot() {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return root == null ? new COSDictionary() : root.getCOSObject();
  }

  private void readPages() throws IOException {
    PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
    String[] names = labels == null ? new String[0] : labels.getLabelsByPageIndices();
    for (int i = 0; i < pages.list().size(); i++) {
      String name = i < names.length && names[i] != null ? names[i] : Integer.toString(i + 1);
      painted.add(page(pages.list().get(i), i + 1, name));
    }
  }

  private PageFacts page(PDPage page, int number, String label) throws IOException {
    PageInk ink = PageReader.read(page, glyphs);
    bitmaps += ink.bitmaps();
    return new PageFacts(
        number,
        label,
        ink.frame().size(),
        COSName.S.equals(page.getCOSObject().getCOSName(TABS)),
        ink.marks(),
        ink.content().sequences(),
        ink.content().texts());
  }
}
