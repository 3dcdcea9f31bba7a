package org.handoutpress.verify;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Writes tagged pages with PDFBox alone: text, artifacts, links, bookmarks, the parent tree. */
final class TaggedPage {
  interface Painter {
    void paint(PDPageContentStream content) throws IOException;
  }

  interface Drawing {
    void draw() throws IOException;
  }

  private static final File FONT = new File("fonts/source-sans-3/SourceSans3-Regular.ttf");

  private final PDDocument document;
  private final PDFont font;
  private final PDStructureTreeRoot treeRoot = new PDStructureTreeRoot();
  private final PDStructureElement root;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final SortedMap<Integer, COSBase> parents = new TreeMap<>();
  private PDPage page;
  private PDPageContentStream stream;
  private COSArray owners;

  TaggedPage(PDDocument document) throws IOException {
    this.document = document;
    this.font = PDType0Font.load(document, FONT);
    document.getDocumentCatalog().setStructureTreeRoot(treeRoot);
    document.getDocumentCatalog().setDocumentOutline(outline);
    this.root = under(treeRoot, "Document");
  }

  static void attribute(PDStructureElement element, String owner, String key, COSBase value) {
    COSDictionary attribute = new COSDictionary();
    attribute.setName(COSName.O, owner);
    attribute.setItem(COSName.getPDFName(key), value);
    element.getCOSObject().setItem(COSName.A, attribute);
  }

  void begin() throws IOException {
    if (stream != null) {
      stream.close();
    }
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    page.setStructParents(parents.size());
    owners = new COSArray();
    parents.put(parents.size(), owners);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    page.setAnnotations(new ArrayList<>());
    stream = new PDPageContentStream(document, page);
  }

  void finish() throws IOException {
    stream.close();
    COSArray numbers = new COSArray();
    parents.forEach(
        (key, value) -> {
          numbers.add(COSInteger.get(key));
          numbers.add(value);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    treeRoot.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    treeRoot.setParentTreeNextKey(parents.size());
  }

  PDStructureElement root(String role) {
    return under(root, role);
  }

  PDStructureElement under(PDStructureNode parent, String role) {
    PDStructureElement element = new PDStructureElement(role, parent);
    parent.appendKid(element);
    return element;
  }

  void content(PDStructureElement element, Painter painter) throws IOException {
    int mcid = owners.size();
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(mcid);
    element.appendKid(reference);
    owners.add(element.getCOSObject());
    stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mcid);
    painter.paint(stream);
    stream.endMarkedContent();
  }

  void artifact(String type, Painter painter) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, type);
    stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
    painter.paint(stream);
    stream.endMarkedContent();
  }

  /** Paints with an ActualText for it. */
  void replace(PDPageContentStream content, String actual, Drawing drawing) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, actual);
    content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    drawing.draw();
    content.endMarkedContent();
  }

  /** Paints a line; gives where it ends. */
  double show(PDPageContentStream content, double size, double x, double y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, (float) y);
    content.showText(text);
    content.endText();
    return x + width(text, size);
  }

  double width(String text, double size) throws IOException {
    return font.getStringWidth(text) * size / 1000;
  }

  /** Lines of one piece of content, at the left edge. */
  void text(PDStructureElement element, double size, double y, String... lines) throws IOException {
    content(
        element,
        content -> {
          for (int i = 0; i < lines.length; i++) {
            show(content, size, 56, y - i * size * 1.3, lines[i]);
          }
        });
  }

  /** A piece of a line; gives where it ends. */
  double inline(PDStructureElement element, double x, double y, String text) throws IOException {
    content(element, content -> show(content, 14, x, y, text));
    return x + width(text, 14);
  }

  void link(PDStructureElement element, double x, double end, double y, String description) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle((float) x, (float) y - 3, (float) (end - x), 15));
    PDActionURI action = new PDActionURI();
    action.setURI("https://example.org/");
    link.setAction(action);
    link.setPrinted(true);
    link.setContents(description);
    link.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
    link.setStructParent(parents.size());
    link.setPage(page);
    parents.put(parents.size(), element.getCOSObject());
    add(link);
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(link);
    reference.getCOSObject().setItem(COSName.PG, page);
    element.appendKid(reference);
  }

  private void add(PDAnnotation annotation) {
    page.getCOSObject().getCOSArray(COSName.ANNOTS).add(annotation.getCOSObject());
  }

  /** A heading with a bookmark that leads to it. */
  void bookmark(String title, PDStructureElement element, double size, double y, String text)
      throws IOException {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) (y + size));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    outline.addLast(item);
    text(element, size, y, text);
  }
}
