package org.handoutpress.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The tag tree of a file as a reader goes through it: one line for each element, indented, with its
 * attributes, and the text of its marked content with the number of the page.
 */
final class Tags {
  private final PDDocument document;
  private final StringBuilder lines = new StringBuilder();

  private Tags(PDDocument document) {
    this.document = document;
  }

  static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Tags tags = new Tags(document);
      COSDictionary root =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      tags.kids(root, 0);
      return tags.lines.toString();
    }
  }

  private void element(COSDictionary element, int depth) throws IOException {
    lines.append("  ".repeat(depth)).append(element.getNameAsString(COSName.S));
    for (COSName key : List.of(COSName.ALT, COSName.LANG)) {
      String value = element.getString(key);
      lines.append(value == null ? "" : " " + key.getName() + "=" + value);
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      TreeMap<String, String> sorted = new TreeMap<>();
      attributes.forEach((key, value) -> sorted.put(key.getName(), print(value)));
      sorted.forEach((key, value) -> lines.append(' ').append(key).append('=').append(value));
    }
    lines.append('\n');
    kids(element, depth + 1);
  }

  private void kids(COSDictionary parent, int depth) throws IOException {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(parent, array.getObject(i), depth);
      }
    } else if (kids != null) {
      kid(parent, kids, depth);
    }
  }

  private void kid(COSDictionary parent, COSBase kid, int depth) throws IOException {
    if (kid instanceof COSInteger mcid) {
      content(parent.getCOSDictionary(COSName.PG), mcid.intValue(), depth);
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID), depth);
      } else if ("OBJR".equals(type)) {
        COSDictionary object = dictionary.getCOSDictionary(COSName.OBJ);
        indent(depth).append("-> ").append(object.getString(COSName.CONTENTS)).append('\n');
      } else {
        element(dictionary, depth);
      }
    }
  }

  private void content(COSDictionary page, int mcid, int depth) throws IOException {
    int number = document.getPages().indexOf(new PDPage(page));
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(document.getPage(number));
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() == mcid) {
        indent(depth).append(number + 1).append(": ").append(text(content)).append('\n');
      }
    }
  }

  private StringBuilder indent(int depth) {
    return lines.append("  ".repeat(depth));
  }

  /** The text, with replacement texts where there are any. */
  static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private static String print(COSBase value) {
    if (value instanceof COSName name) {
      return name.getName();
    }
    if (value instanceof COSArray array) {
      List<String> parts = new ArrayList<>();
      array.forEach(item -> parts.add(print(item)));
      return parts.toString();
    }
    String number = value.toString();
    return number.substring(number.indexOf('{') + 1, number.indexOf('}'));
  }
}
