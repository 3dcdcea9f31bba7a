package org.handoutpress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Objects that PDFBox has read, in as few characters as they need: ISO 32000-1, 7.3. */
final class CosSyntax {
  private final IdentityHashMap<COSBase, Integer> numbers;

  /**
   * @param numbers of the objects that stand for themselves
   */
  CosSyntax(IdentityHashMap<COSBase, Integer> numbers) {
    this.numbers = numbers;
  }

  /** An object as it is defined. */
  Syntax of(COSBase object) throws IOException {
    Syntax out = new Syntax();
    put(object, out);
    return out;
  }

  /** The entries of a stream's dictionary, without its length. */
  Syntax entries(COSStream stream) throws IOException {
    Syntax out = new Syntax();
    putEntries(stream, out);
    return out;
  }

  private void putEntries(COSDictionary dictionary, Syntax out) throws IOException {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      boolean length = dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH);
      if (!length) {
        name(entry.getKey(), out);
        Syntax value = new Syntax();
        inside(entry.getValue(), value);
        out.put(isDelimited(value) ? "" : " ").put(value);
      }
    }
  }

  private static boolean isDelimited(Syntax value) {
    return "/[<(".indexOf(value.toString().charAt(0)) >= 0;
  }

  private void inside(COSBase item, Syntax out) throws IOException {
    COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
    boolean indirect = item instanceof COSObject || item instanceof COSStream;
    if (indirect) {
      out.ref(numbers.get(object));
    } else {
      put(object, out);
    }
  }

  private void put(COSBase object, Syntax out) throws IOException {
    if (object instanceof COSDictionary dictionary) {
      out.put("<<");
      putEntries(dictionary, out);
      out.put(">>");
    } else if (object instanceof COSArray array) {
      array(array, out);
    } else if (object instanceof COSName name) {
      name(name, out);
    } else if (object instanceof COSString string) {
      out.literal(string.getBytes());
    } else {
      plain(object, out);
    }
  }

  private void array(COSArray array, Syntax out) throws IOException {
    out.put('[');
    Syntax before = null;
    for (COSBase item : array) {
      Syntax value = new Syntax();
      inside(item, value);
      out.put(before == null || isDelimited(value) ? "" : " ").put(value);
      before = value;
    }
    out.put(']');
  }

  private static void name(COSName name, Syntax out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    name.writePDF(bytes);
    out.put(bytes.toByteArray());
  }

  private static void plain(COSBase object, Syntax out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (object instanceof COSInteger integer) {
      integer.writePDF(bytes);
    } else if (object instanceof COSFloat number) {
      number.writePDF(bytes);
    } else if (object instanceof COSBoolean value) {
      value.writePDF(bytes);
    } else {
      throw new IOException("no object of ours: " + object);
    }
    out.put(bytes.toByteArray());
  }
}
