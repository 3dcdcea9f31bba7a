package org.handoutpress.figure.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How files of pictures begin, in ISO 8859-1. */
enum Signature {
  PNG("a PNG picture", "\u0089PNG\r\n\u001A\n", 0),
  JPEG("a JPEG photograph", "\u00FF\u00D8\u00FF", 0),
  GIF("a GIF picture", "GIF8", 0),
  WEBP("a WebP picture", "WEBP", 8),
  BMP("a BMP picture", "BM", 0),
  TIFF("a TIFF picture", "II*\0", 0),
  BIG_TIFF("a TIFF picture", "MM\0*", 0),
  HEIF("a HEIF or AVIF photograph", "ftyp", 4),
  PDF("a PDF file", "%PDF", 0),
  ZIP("a ZIP file", "PK\u0003\u0004", 0),
  GZIP("a compressed file (.svgz)", "\u001F\u008B", 0);

  private final String kind;
  private final byte[] bytes;
  private final int at;

  Signature(String kind, String text, int at) {
    this.kind = kind;
    this.bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    this.at = at;
  }

  /** What such a file is, to be said in a sentence. */
  String kind() {
    return kind;
  }

  static Optional<Signature> of(byte[] file) {
    for (Signature signature : values()) {
      if (signature.begins(file)) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] file) {
    for (int i = 0; i < bytes.length; i++) {
      if (at + i >= file.length || file[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
