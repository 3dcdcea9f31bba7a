package org.handoutpress.verify.owner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.handoutpress.verify.check.Finding;

/** Whether a file is locked with a password as it was meant, and holds what it held before. */
public final class LockCheck {
  private static final int VERSION = 5;
  private static final int REVISION = 6;
  private static final int READ_ALOUD = 1 << 9;

  private LockCheck() {}

  /** Whether a file opens with a password, and not without one. */
  public static boolean opens(byte[] pdf, String password) {
    return !opensWith(pdf, "") && opensWith(pdf, password);
  }

  private static boolean opensWith(byte[] pdf, String password) {
    try (PDDocument document = Loader.loadPDF(pdf, password)) {
      return document.isEncrypted();
    } catch (IOException wrongPasswordOrTorn) {
      return false;
    }
  }

  /** Throws {@link IOException} when the bytes are not those of a PDF that can be read. */
  public static List<Finding> findings(byte[] locked, byte[] open, String password)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (PDDocument none = Loader.loadPDF(locked)) {
      findings.add(finding(0, none.isEncrypted() ? "it opens with no password" : "it is open"));
      return findings;
    } catch (InvalidPasswordException asMeant) {
      try (PDDocument document = Loader.loadPDF(locked, password);
          PDDocument before = Loader.loadPDF(open)) {
        cipher(document.getEncryption(), findings);
        metadata(document, findings);
        findings.addAll(SamePages.findings(document, before, Finding.Kind.LOCK));
      }
      return findings;
    }
  }

  /** ISO 32000-2, tables 20, 21, 22 and 25. */
  private static void cipher(PDEncryption lock, List<Finding> findings) {
    COSDictionary filters = lock.getCOSObject().getCOSDictionary(COSName.CF);
    COSName strings = lock.getStringFilterName();
    boolean right =
        lock.getVersion() == VERSION
            && lock.getRevision() == REVISION
            && strings.equals(lock.getStreamFilterName())
            && "AESV3".equals(filters.getCOSDictionary(strings).getNameAsString(COSName.CFM))
            && lock.isEncryptMetaData();
    if (!right) {
      findings.add(finding(0, "it is not locked by AES-256 of revision 6, metadata too"));
    }
    if ((lock.getPermissions() & READ_ALOUD) == 0) {
      findings.add(finding(0, "it does not let itself be read aloud"));
    }
  }

  private static void metadata(PDDocument document, List<Finding> findings) throws IOException {
    try (InputStream packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      String text = new String(packet.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("pdfaid")) {
        findings.add(finding(0, "it claims to be PDF/A, which forbids a lock"));
      }
    }
  }

  private static Finding finding(int page, String what) {
    return new Finding(Finding.Kind.LOCK, page, what);
  }
}
