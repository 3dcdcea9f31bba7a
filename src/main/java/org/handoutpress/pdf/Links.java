package org.handoutpress.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.layout.Mark;
import org.handoutpress.layout.Target;

/** Link annotations (ISO 32000-1, 12.5.6.5), each under its Link element (ISO 14289-1, 7.18.5). */
final class Links {
  private record Reference(PdfStructureElement from, PdfDictionary to) {}

  private final PdfWriter writer;
  private final Destinations destinations;
  private final List<Reference> references = new ArrayList<>();

  Links(PdfWriter writer, Destinations destinations) {
    this.writer = writer;
    this.destinations = destinations;
  }

  /** Puts a link on the current page. */
  void add(PdfStructureElement element, Rectangle place, Mark.Area area) {
    PdfAnnotation annotation = annotation(place, area);
    int parent = writer.getStructureTreeRoot().addExistingObject(element.getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(parent));
    writer.addAnnotation(annotation);
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getCurrentPage());
    references.add(new Reference(element, reference));
  }

  /**
   * Adds the annotations to the elements that they belong to, after the text of those: OpenPDF
   * takes an element for one with children if anything but a marked content number comes first.
   */
  void close() {
    for (Reference reference : references) {
      kids(reference.from()).add(reference.to());
    }
  }

  private static PdfArray kids(PdfStructureElement element) {
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      return array;
    }
    PdfArray array = kids == null ? new PdfArray() : new PdfArray(kids);
    element.put(PdfName.K, array);
    return array;
  }

  private PdfAnnotation annotation(Rectangle place, Mark.Area area) {
    PdfAnnotation annotation = new PdfAnnotation(writer, place);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    annotation.put(PdfName.CONTENTS, new PdfString(area.description(), PdfObject.TEXT_UNICODE));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    if (area.target() instanceof Target.Web web) {
      annotation.put(PdfName.A, new PdfAction(web.uri().toASCIIString()));
    } else if (area.target() instanceof Target.Inside inside) {
      annotation.put(PdfName.DEST, destinations.of(inside.anchor()));
    }
    return annotation;
  }
}
