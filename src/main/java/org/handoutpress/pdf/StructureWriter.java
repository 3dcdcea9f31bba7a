package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Page;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/**
 * Writes the tag tree before any page: elements stand in the order in which they are made, so the
 * reading order is the order of the tree, not of painting.
 */
final class StructureWriter {
  private final List<Page> pages;
  private final Spots spots;
  private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

  private StructureWriter(List<Page> pages, Spots spots) {
    this.pages = pages;
    this.spots = spots;
  }

  static Map<Tag, PdfStructureElement> write(
      PdfStructureTreeRoot root, Composition composition, Spots spots) {
    StructureWriter writer = new StructureWriter(composition.pages(), spots);
    PdfName type = new PdfName(composition.tags().tag().role().pdfName());
    writer.fill(new PdfStructureElement(root, type), composition.tags());
    return writer.elements;
  }

  private void fill(PdfStructureElement element, TagTree tree) {
    Tag tag = tree.tag();
    if (elements.put(tag, element) != null) {
      throw new IllegalArgumentException("twice in the tag tree: " + tag);
    }
    tag.alternative()
        .ifPresent(a -> element.put(PdfName.ALT, new PdfString(a, PdfObject.TEXT_UNICODE)));
    tag.language().ifPresent(l -> element.put(PdfName.LANG, new PdfString(l)));
    attributes(tree).writeTo(element);
    for (TagTree child : tree.children()) {
      PdfName type = new PdfName(child.tag().role().pdfName());
      fill(new PdfStructureElement(element, type), child);
    }
  }

  private Attributes attributes(TagTree tree) {
    Attributes attributes = Attributes.of(tree);
    if (tree.tag().role() == Role.FIGURE) {
      spots.of(tree.tag()).ifPresent(s -> attributes.figure(PageSpace.of(pages.get(s.page())), s));
    }
    return attributes;
  }
}
