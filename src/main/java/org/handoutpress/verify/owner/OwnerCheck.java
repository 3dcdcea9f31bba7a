package org.handoutpress.verify.owner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.handoutpress.verify.check.Finding;

/**
 * Whether a file is its own patient's and no other's: it says the patient's id, the first page
 * shows the name, and every page shows, by the codes and the fonts that are in the file, the words
 * that were meant for it. Pages that many files share are read once; after that their bytes must be
 * the same. It belongs to one thread.
 */
public final class OwnerCheck {
  private static final COSName IDENTIFIER = COSName.getPDFName("PatientId");

  private final CharacterMaps maps = new CharacterMaps();
  private final RightPages right;

  /** With what this check alone finds right. */
  public OwnerCheck() {
    this(new RightPages());
  }

  /**
   * One of several checks.
   *
   * @param right pages that any of them has read
   */
  public OwnerCheck(RightPages right) {
    this.right = right;
  }

  /** Throws {@link IOException} when the bytes are not those of a PDF that can be read. */
  public List<Finding> findings(byte[] pdf, Owned meant) throws IOException {
    List<Finding> findings = new ArrayList<>();
    maps.open();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary info = document.getDocumentInformation().getCOSObject();
      if (!meant.id().equals(info.getString(IDENTIFIER))) {
        findings.add(finding(0, "the file is not this patient's"));
      }
      if (document.getNumberOfPages() != meant.pages().size()) {
        findings.add(finding(0, "it has not the pages that were meant"));
        return findings;
      }
      int index = 0;
      for (PDPage page : document.getPages()) {
        page(page.getCOSObject(), index++, meant, findings);
      }
    }
    return findings;
  }

  private void page(COSDictionary page, int index, Owned meant, List<Finding> findings)
      throws IOException {
    Owned.Sheet sheet = meant.pages().get(index);
    COSDictionary fonts = page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
    COSArray contents = page.getCOSArray(COSName.CONTENTS);
    COSStream body = (COSStream) contents.getObject(0);
    byte[] raw = Raw.bytes(body);
    if (index == 0 || !Arrays.equals(raw, right.of(sheet))) {
      String text = StreamText.of(body, fonts, maps);
      if (!text.equals(sheet.text().get())) {
        findings.add(finding(index + 1, "it shows other words than were meant"));
      } else if (index == 0) {
        cover(text, meant, findings);
      } else {
        right.add(sheet, raw);
      }
    }
    String running = StreamText.of((COSStream) contents.getObject(1), fonts, maps);
    if (!running.equals(sheet.runningLines())) {
      findings.add(finding(index + 1, "its running lines are not those of this document"));
    }
  }

  private static void cover(String text, Owned meant, List<Finding> findings) {
    String shown = squeezed(text);
    if (!meant.cover().stream().map(OwnerCheck::squeezed).allMatch(shown::contains)) {
      findings.add(finding(1, "it does not show whose file this is"));
    }
  }

  /** Without spaces: a long name stands on several lines. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  private static Finding finding(int page, String what) {
    return new Finding(Finding.Kind.OWNER, page, what);
  }
}
