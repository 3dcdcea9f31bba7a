package org.handoutpress.verify.owner;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;

/** A stream as it stands in the file, with its filters on. */
final class Raw {
  private Raw() {}

  static byte[] bytes(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }
}
