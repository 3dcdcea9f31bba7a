package org.handoutpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What streams of a file that PDFBox holds are read from and filled with. */
final class Streams {
  private Streams() {}

  /** What a stream holds, without its filters. */
  static byte[] bytes(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }

  /** The same as it stands in the file. */
  static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** As it is: metadata must be found by programs that do not know PDF. */
  static void fill(COSStream stream, byte[] data) throws IOException {
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(data);
    }
  }

  static void deflate(COSStream stream, byte[] data) throws IOException {
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    fill(stream, Flate.SMALLEST.deflate(data));
  }
}
