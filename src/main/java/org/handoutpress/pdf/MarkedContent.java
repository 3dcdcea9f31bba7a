package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Map;
import org.handoutpress.tag.Meaning;
import org.handoutpress.tag.Tag;

/** Marked content sequences (ISO 32000-1, 14.6), one for each stretch of marks of one meaning. */
final class MarkedContent {
  private final PdfContentByte content;
  private final Map<Tag, PdfStructureElement> elements;
  private Meaning current;

  MarkedContent(PdfContentByte content, Map<Tag, PdfStructureElement> elements) {
    this.content = content;
    this.elements = elements;
  }

  boolean isIn(Meaning meaning) {
    return meaning.equals(current);
  }

  void enter(Meaning meaning) {
    leave();
    if (meaning instanceof Meaning.Content tagged) {
      content.beginMarkedContentSequence(element(tagged.tag()));
    } else if (meaning instanceof Meaning.Artifact artifact) {
      content.beginMarkedContentSequence(Names.ARTIFACT, properties(artifact), true);
    }
    current = meaning;
  }

  void leave() {
    if (current != null) {
      content.endMarkedContentSequence();
      current = null;
    }
  }

  PdfStructureElement element(Tag tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalArgumentException("not in the tag tree: " + tag);
    }
    return element;
  }

  /** ISO 32000-1, table 330. */
  private static PdfDictionary properties(Meaning.Artifact artifact) {
    PdfDictionary properties = new PdfDictionary();
    if (artifact == Meaning.Artifact.LAYOUT) {
      properties.put(PdfName.TYPE, Names.LAYOUT);
    } else {
      boolean header = artifact == Meaning.Artifact.HEADER;
      properties.put(PdfName.TYPE, Names.PAGINATION);
      properties.put(PdfName.SUBTYPE, header ? Names.HEADER : Names.FOOTER);
    }
    return properties;
  }
}
