package org.handoutpress.verify.owner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.handoutpress.verify.check.Finding;

/** Whether a file that was written once more still shows what it showed. */
public final class SamePages {
  private SamePages() {}

  /** Throws {@link IOException} when the bytes are not those of a PDF that can be read. */
  public static List<Finding> findings(byte[] after, byte[] before) throws IOException {
    try (PDDocument now = Loader.loadPDF(after);
        PDDocument then = Loader.loadPDF(before)) {
      return findings(now, then, Finding.Kind.OWNER);
    }
  }

  static List<Finding> findings(PDDocument after, PDDocument before, Finding.Kind kind)
      throws IOException {
    if (after.getNumberOfPages() != before.getNumberOfPages()) {
      return List.of(new Finding(kind, 0, "it has not the pages that were meant"));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < before.getNumberOfPages(); i++) {
      if (!content(after.getPage(i)).equals(content(before.getPage(i)))) {
        String what = "it does not show what it showed before it was written once more";
        findings.add(new Finding(kind, i + 1, what));
      }
    }
    return findings;
  }

  /** Without ends of lines, of which there is one more where a stream ends. */
  private static String content(PDPage page) throws IOException {
    try (InputStream content = page.getContents()) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1).replace("\n", "");
    }
  }
}
