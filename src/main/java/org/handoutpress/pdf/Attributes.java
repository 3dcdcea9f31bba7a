package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import org.handoutpress.tag.Role;
import org.handoutpress.tag.Tag;
import org.handoutpress.tag.TagTree;

/** The attributes of a structure element: ISO 32000-1, 14.8.5. */
final class Attributes {
  private final Tag tag;
  private final PdfDictionary attributes = new PdfDictionary();

  private Attributes(Tag tag) {
    this.tag = tag;
  }

  /** Tables 347 and 349: how a list is numbered, what a header cell heads, what a cell spans. */
  static Attributes of(TagTree tree) {
    Attributes all = new Attributes(tree.tag());
    if (tree.tag().role() == Role.L) {
      all.put(Names.LIST_NUMBERING, numbering(tree));
    }
    tree.tag().scope().ifPresent(s -> all.put(Names.SCOPE, direction(s)));
    if (tree.tag().columnSpan() > 1) {
      all.attributes.put(Names.COL_SPAN, new PdfNumber(tree.tag().columnSpan()));
    }
    return all;
  }

  /** Table 344: where a figure stands, which readers need to show it when text is reflowed. */
  void figure(PageSpace space, Spot spot) {
    attributes.put(PdfName.BBOX, space.array(spot.bounds()));
    put(Names.PLACEMENT, Names.BLOCK);
  }

  void writeTo(PdfStructureElement element) {
    if (attributes.size() > 0) {
      put(PdfName.O, owner());
      element.put(PdfName.A, attributes);
    }
  }

  private void put(PdfName key, PdfName value) {
    attributes.put(key, value);
  }

  private PdfName owner() {
    return switch (tag.role()) {
      case L -> Names.LIST;
      case TH, TD -> PdfName.TABLE;
      default -> Names.LAYOUT;
    };
  }

  private static PdfName direction(Tag.Scope scope) {
    return scope == Tag.Scope.ROW ? Names.ROW : Names.COLUMN;
  }

  /** ISO 14289-1, 7.6: a list whose items have labels says of what kind they are. */
  private static PdfName numbering(TagTree list) {
    if (list.tag().numbered()) {
      return new PdfName("Decimal");
    }
    boolean labelled =
        list.children().stream()
            .flatMap(item -> item.children().stream())
            .anyMatch(part -> part.tag().role() == Role.LBL);
    return new PdfName(labelled ? "Disc" : "None");
  }
}
