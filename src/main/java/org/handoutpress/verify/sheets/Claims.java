package org.handoutpress.verify.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.handoutpress.verify.check.Finding;

/** What a file for a printer says of itself: PDF/A-2b, no tags, no PDF/UA. */
final class Claims {
  private Claims() {}

  static List<Finding> findings(PDDocument document) throws IOException {
    List<Finding> findings = new ArrayList<>();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.containsKey(COSName.STRUCT_TREE_ROOT) || catalog.containsKey(COSName.MARK_INFO)) {
      findings.add(claim("it says that it is tagged"));
    }
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String packet =
        metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    if (packet.contains("pdfuaid")) {
      findings.add(claim("it says that it is PDF/UA"));
    }
    if (!packet.contains("<pdfaid:conformance>B</pdfaid:conformance>")) {
      findings.add(claim("it does not say that it is PDF/A-2b"));
    }
    return findings;
  }

  private static Finding claim(String what) {
    return new Finding(Finding.Kind.CLAIM, 0, what);
  }
}
