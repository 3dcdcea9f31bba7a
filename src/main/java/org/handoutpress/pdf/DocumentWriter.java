package org.handoutpress.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.handoutpress.geom.Lengths;
import org.handoutpress.layout.Composition;
import org.handoutpress.layout.Page;
import org.handoutpress.tag.Tag;

/** A composition as OpenPDF writes it, to be finished. */
final class DocumentWriter {
  /** From how many pages on the bookmarks are shown when the file is opened. */
  private static final int PAGES_FOR_OUTLINE = 4;

  private final Composition composition;
  private final FontEmbedder fonts;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Document document;
  private final PdfWriter writer;

  DocumentWriter(Composition composition, FontEmbedder fonts) {
    this.composition = composition;
    this.fonts = fonts;
    this.document = new Document(size(composition.pages().get(0)));
    this.writer = PdfWriter.getInstance(document, out);
  }

  byte[] write() {
    try {
      prepare();
      document.open();
      Metadata.write(writer, composition.info());
      OutputIntent.write(writer);
      writePages();
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    // OpenPDF writes a cross-reference table with the digits of the default locale, a stream not
    writer.setFullCompression();
    boolean shown = composition.pages().size() >= PAGES_FOR_OUTLINE && hasBookmarks();
    writer.setViewerPreferences(
        PdfWriter.DisplayDocTitle | (shown ? PdfWriter.PageModeUseOutlines : 0));
  }

  private boolean hasBookmarks() {
    boolean[] any = new boolean[1];
    composition.tags().forEach(tag -> any[0] |= tag.bookmark().isPresent());
    return any[0];
  }

  private void writePages() {
    List<Page> pages = composition.pages();
    Spots spots = Spots.of(composition);
    Destinations destinations = new Destinations(writer, composition, spots);
    Links links = new Links(writer, destinations);
    Pictures pictures = new Pictures(composition);
    Map<Tag, PdfStructureElement> elements =
        StructureWriter.write(writer.getStructureTreeRoot(), composition, spots);
    for (int i = 0; i < pages.size(); i++) {
      writePage(i, elements, pictures, links);
    }
    links.close();
    Outlines.write(writer.getRootOutline(), composition.tags(), destinations);
    writer.setPageLabels(Labels.of(pages));
  }

  private void writePage(
      int index, Map<Tag, PdfStructureElement> elements, Pictures pictures, Links links) {
    Page page = composition.pages().get(index);
    if (index > 0) {
      document.setPageSize(size(page));
      document.newPage();
    }
    writer.setPageEmpty(false);
    MarkedContent sequences = new MarkedContent(writer.getDirectContent(), elements);
    new OpenPdfCanvas(
            writer.getDirectContent(), PageSpace.of(page), fonts, sequences, pictures, links)
        .paint(page.placed());
  }

  private static Rectangle size(Page page) {
    return new Rectangle(
        (float) Lengths.toPoints(page.paper().width()),
        (float) Lengths.toPoints(page.paper().height()));
  }
}
