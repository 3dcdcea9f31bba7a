package org.handoutpress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What OpenPDF cannot do, with PDFBox: true character maps, an identifier that follows from the
 * content, object streams.
 */
final class Finisher {
  private static final COSName FILE_ID = COSName.getPDFName("FileId");
  private static final int ID_LENGTH = 16;

  private final PDDocument document;

  private Finisher(PDDocument document) {
    this.document = document;
  }

  /**
   * @param characterMaps the ToUnicode streams, by the names of the fonts in the file
   */
  static byte[] finish(byte[] draft, SortedMap<String, byte[]> characterMaps) {
    try (PDDocument document = Loader.loadPDF(draft);
        ByteArrayOutputStream out = new ByteArrayOutputStream(draft.length)) {
      Finisher finisher = new Finisher(document);
      finisher.map(characterMaps);
      finisher.identify(draft);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void map(SortedMap<String, byte[]> characterMaps) throws IOException {
    SortedMap<String, byte[]> left = new TreeMap<>(characterMaps);
    for (PDPage page : document.getPages()) {
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (fonts != null) {
        for (COSName key : fonts.keySet()) {
          map(fonts.getCOSDictionary(key), left);
        }
      }
    }
  }

  private void map(COSDictionary font, SortedMap<String, byte[]> left) throws IOException {
    byte[] map = left.remove(font.getNameAsString(COSName.BASE_FONT));
    if (map != null) {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(map);
      }
      font.setItem(COSName.TO_UNICODE, stream);
    }
  }

  /**
   * ISO 32000-1, 14.4, asks for an identifier from time and place; ours follows from the content.
   */
  private void identify(byte[] draft) {
    document.getDocumentInformation().getCOSObject().removeItem(FILE_ID);
    COSString id = new COSString(Arrays.copyOf(sha256(draft), ID_LENGTH));
    document.getDocument().setDocumentID(new COSArray(List.of(id, id)));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
