package org.handoutpress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Locks a finished file with a password: AES-256, revision 6 (ISO 32000-2, 7.6.4), metadata too.
 * Whoever has the password may do everything with the file, and so may a screen reader. PDF/A
 * forbids encryption (ISO 19005-2, 6.1.3), so the file no longer claims to be one; tags and the
 * claim of PDF/UA stay. The key comes from chance: each time the bytes are others.
 */
public final class Padlock {
  private static final int KEY_BITS = 256;

  /** So many that what is no stream goes into one. */
  private static final int OBJECTS_A_STREAM = 100_000;

  /** Adobe's extension of PDF 1.7 that has revision 6, as readers before PDF 2.0 know it. */
  private static final int EXTENSION_LEVEL = 8;

  private Padlock() {}

  /**
   * The same pages, locked.
   *
   * @param password 8 to 32 bytes of UTF-8 that SASLprep does not change
   */
  public static byte[] lock(byte[] pdf, String password) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      claimLess(catalog.getCOSStream(COSName.METADATA));
      catalog.setItem(COSName.getPDFName("Extensions"), extensions());
      document.protect(policy(password));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, new CompressParameters(OBJECTS_A_STREAM));
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StandardProtectionPolicy policy(String password) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(password, password, new AccessPermission());
    policy.setEncryptionKeyLength(KEY_BITS);
    policy.setPreferAES(true);
    return policy;
  }

  private static void claimLess(COSStream metadata) throws IOException {
    Streams.fill(metadata, Xmp.withoutArchive(Streams.bytes(metadata)));
  }

  /** ISO 32000-1, 7.12. */
  private static COSDictionary extensions() {
    COSDictionary adobe = new COSDictionary();
    adobe.setName(COSName.getPDFName("BaseVersion"), "1.7");
    adobe.setInt(COSName.getPDFName("ExtensionLevel"), EXTENSION_LEVEL);
    COSDictionary extensions = new COSDictionary();
    extensions.setItem(COSName.getPDFName("ADBE"), adobe);
    return extensions;
  }
}
