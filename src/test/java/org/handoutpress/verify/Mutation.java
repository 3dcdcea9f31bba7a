package org.handoutpress.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Something done to a good file. */
interface Mutation {
  void on(PDDocument document) throws IOException;

  default byte[] of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      on(document);
      document.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static Mutation catalog(Consumer<COSDictionary> change) {
    return document -> change.accept(document.getDocumentCatalog().getCOSObject());
  }

  static Mutation page(Consumer<COSDictionary> change) {
    return document -> change.accept(document.getPage(0).getCOSObject());
  }

  /** On the first element of this role. */
  static Mutation element(String role, Consumer<COSDictionary> change) {
    return document ->
        change.accept(
            find(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), role));
  }

  /** On the first page's first annotation. */
  static Mutation annotation(Consumer<COSDictionary> change) {
    return document ->
        change.accept(
            (COSDictionary)
                document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).getObject(0));
  }

  static Mutation font(Consumer<COSDictionary> change) {
    return document -> {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          change.accept(font.getCOSObject());
        }
      }
    };
  }

  /** On the first page's operators; every byte is one character. */
  static Mutation content(UnaryOperator<String> change) {
    return document -> {
      PDPage page = document.getPage(0);
      String operators;
      try (var in = page.getContents()) {
        operators = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      }
      String changed = change.apply(operators);
      if (changed.equals(operators)) {
        throw new IllegalStateException("nothing to change in: " + operators);
      }
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
    };
  }

  static Mutation append(String operators) {
    return content(all -> all + "\n" + operators + "\n");
  }

  static Mutation xmp(UnaryOperator<String> change) {
    return document -> {
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      metadata.importXMPMetadata(change.apply(packet).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static COSDictionary find(COSBase node, String role) {
    if (node instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        COSDictionary found = find(kids.getObject(i), role);
        if (found != null) {
          return found;
        }
      }
    }
    if (node instanceof COSDictionary element) {
      return role.equals(element.getNameAsString(COSName.S))
          ? element
          : find(element.getDictionaryObject(COSName.K), role);
    }
    return null;
  }
}
