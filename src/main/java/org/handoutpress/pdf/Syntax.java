package org.handoutpress.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes of PDF syntax (ISO 32000-1, 7.2 and 7.3), which grow as it is written. */
final class Syntax {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Most of what is written is short, and there is much of it. */
  private static final int USUAL = 48;

  private byte[] bytes;
  private int size;

  Syntax() {
    this(USUAL);
  }

  /**
   * @param room for so many bytes before it must grow
   */
  Syntax(int room) {
    bytes = new byte[room];
  }

  static Syntax of(String plain) {
    return new Syntax().put(plain);
  }

  /** ASCII as it stands. */
  Syntax put(String plain) {
    int length = plain.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) plain.charAt(i);
    }
    return this;
  }

  Syntax put(byte[] more) {
    return put(more, more.length);
  }

  Syntax put(Syntax more) {
    return put(more.bytes, more.size);
  }

  private Syntax put(byte[] more, int length) {
    reserve(length);
    System.arraycopy(more, 0, bytes, size, length);
    size += length;
    return this;
  }

  Syntax put(int number) {
    if (number < 0) {
      return put('-').digits(-number);
    }
    return digits(number);
  }

  private Syntax digits(int number) {
    if (number >= 10) {
      digits(number / 10);
    }
    return put((char) ('0' + number % 10));
  }

  Syntax put(char c) {
    reserve(1);
    bytes[size++] = (byte) c;
    return this;
  }

  /** A number given in hundredths, with no more decimals than it needs. */
  Syntax hundredths(int number) {
    return decimals(number, 100);
  }

  /** A number given in thousandths, with no more decimals than it needs. */
  Syntax thousandths(int number) {
    return decimals(number, 1000);
  }

  /** A number given in hundred thousandths, with no more decimals than it needs. */
  Syntax hundredThousandths(int number) {
    return decimals(number, 100_000);
  }

  private Syntax decimals(int number, int one) {
    if (number < 0) {
      put('-');
    }
    int whole = Math.abs(number) / one;
    int rest = Math.abs(number) % one;
    if (whole > 0 || rest == 0) {
      digits(whole);
    }
    if (rest > 0) {
      put('.');
      for (int place = one / 10; rest > 0; place /= 10) {
        put((char) ('0' + rest / place));
        rest %= place;
      }
    }
    return this;
  }

  /** An indirect reference: 7.3.10. */
  Syntax ref(int number) {
    return digits(number).put(" 0 R");
  }

  /** A name that needs no escapes: 7.3.5. */
  Syntax name(String name) {
    return put('/').put(name);
  }

  /** A text string: 7.9.2.2, in ASCII if that holds it, else in UTF-16. */
  Syntax text(String text) {
    return isAscii(text) ? literal(text.getBytes(StandardCharsets.US_ASCII)) : utf16(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= 127) {
        return false;
      }
    }
    return true;
  }

  private Syntax utf16(String text) {
    put("<FEFF").put(HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
    return put('>');
  }

  /** A literal string: 7.3.4.2. */
  Syntax literal(byte[] string) {
    put('(');
    for (byte b : string) {
      literal(b);
    }
    return put(')');
  }

  /** One byte inside a literal string. */
  Syntax literal(int b) {
    switch (b) {
      case '(', ')', '\\' -> put('\\').put((char) b);
      case '\r' -> put("\\r");
      case '\n' -> put("\\n");
      default -> put((char) b);
    }
    return this;
  }

  Syntax hex(byte[] string) {
    return put('<').put(HEX.formatHex(string)).put('>');
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** What was written, if it is text. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
