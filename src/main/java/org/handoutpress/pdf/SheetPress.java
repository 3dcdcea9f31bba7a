package org.handoutpress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.handoutpress.geom.Size;
import org.handoutpress.imposition.Side;
import org.handoutpress.imposition.Turn;
import org.handoutpress.layout.DocumentInfo;

/**
 * Pages of finished files on the sides of sheets, for a printer. Such a file is PDF/A-2b (ISO
 * 19005-2) and cannot be read aloud: it has no tags and does not claim to be PDF/UA.
 */
public final class SheetPress {
  /** What stays the same from run to run; PDFBox would take the time. */
  private static final long SEED = 1;

  private final DocumentInfo info;
  private final PDDocument document = new PDDocument();
  private final LayerUtility layers = new LayerUtility(document);
  private final IdentityHashMap<Source, PDDocument> sources = new IdentityHashMap<>();

  /** A finished file whose pages are used. */
  public static final class Source {
    private final byte[] pdf;

    public Source(byte[] pdf) {
      this.pdf = pdf.clone();
    }
  }

  /** Pages of one file on one side. */
  public record Printed(Source source, Side side) {}

  private SheetPress(DocumentInfo info) {
    this.info = info;
  }

  /**
   * The file for a printer.
   *
   * @param turn how the printer must turn a sheet; the file asks for it
   * @param sides front and back in turn
   */
  public static byte[] write(DocumentInfo info, Turn turn, List<Printed> sides) {
    SheetPress press = new SheetPress(info);
    try {
      press.describe(turn);
      for (Printed side : sides) {
        press.add(side);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      press.document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      press.close();
    }
  }

  private void add(Printed printed) throws IOException {
    Side side = printed.side();
    PDPage page = new PDPage(rectangle(side.sheet()));
    document.addPage(page);
    SideContent content = new SideContent(layers, source(printed.source()), page);
    content.write(side, document);
  }

  private PDDocument source(Source source) throws IOException {
    PDDocument known = sources.get(source);
    if (known == null) {
      known = Loader.loadPDF(source.pdf);
      sources.put(source, known);
    }
    return known;
  }

  private static PDRectangle rectangle(Size size) {
    return new PDRectangle(points(size.width()), points(size.height()));
  }

  private static float points(int mpt) {
    return Math.round(mpt / 10f) / 100f;
  }

  /** Catalog, information and metadata: ISO 32000-1, 7.7.2 and 14.3. */
  private void describe(Turn turn) throws IOException {
    document.setVersion(1.7f);
    document.setDocumentId(SEED);
    Metadata.entries(info)
        .forEach(
            (key, value) -> document.getDocumentInformation().getCOSObject().setString(key, value));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setString(COSName.LANG, info.language());
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(turn));
    catalog.setItem(COSName.METADATA, metadata());
    COSArray intents = new COSArray();
    intents.add(intent());
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** What the file asks of whoever prints it: ISO 32000-1, 12.2. */
  private static COSDictionary preferences(Turn turn) {
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    String duplex = turn == Turn.SHORT_EDGE ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge";
    preferences.setName(COSName.getPDFName("Duplex"), duplex);
    preferences.setName(COSName.getPDFName("PrintScaling"), "None");
    preferences.setBoolean(COSName.getPDFName("PickTrayByPDFSize"), true);
    return preferences;
  }

  private COSStream metadata() throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    Streams.fill(stream, Xmp.printPacket(info));
    return stream;
  }

  /** ISO 19005-2, 6.2.3. */
  private COSDictionary intent() throws IOException {
    COSStream profile = document.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    Streams.deflate(profile, OutputIntent.profile());
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, OutputIntent.CONDITION);
    intent.setString(COSName.INFO, OutputIntent.CONDITION);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private void close() {
    List<PDDocument> open = new ArrayList<>(sources.values());
    open.add(document);
    for (PDDocument each : open) {
      try {
        each.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
