package org.handoutpress.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What PDFBox reads back from a file. */
final class Reading {
  private Reading() {}

  /** The text, without regard for tags. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    }
  }

  /** The glyphs in the order of painting. */
  static List<TextPosition> glyphs(byte[] pdf) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            all.add(text);
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.getText(document);
    }
    return all;
  }

  /** The operators of a page. */
  static String content(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] content = document.getPage(page).getContents().readAllBytes();
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }

  /** The entries of the parent tree: ISO 32000-1, 7.9.7. */
  static SortedMap<Integer, COSBase> parents(PDDocument document) {
    SortedMap<Integer, COSBase> entries = new TreeMap<>();
    collect(
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE),
        entries);
    return entries;
  }

  private static void collect(COSDictionary node, SortedMap<Integer, COSBase> into) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect((COSDictionary) kids.getObject(i), into);
    }
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
      into.put(numbers.getInt(i), numbers.getObject(i + 1));
    }
  }
}
