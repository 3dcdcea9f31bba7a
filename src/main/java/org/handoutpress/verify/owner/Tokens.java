package org.handoutpress.verify.owner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The strings and the words of a content stream: ISO 32000-1, 7.2 and 7.3.4. */
final class Tokens {
  private static final String DELIMITERS = "()<>[]{}/%";

  private final byte[] content;
  private int at;
  private String word = "";
  private byte[] string;

  Tokens(byte[] content) {
    this.content = content;
  }

  /** Goes to the next token; false if there is none. */
  boolean next() {
    string = null;
    while (at < content.length && isSpace(content[at])) {
      at++;
    }
    if (at == content.length) {
      return false;
    }
    char c = (char) content[at];
    if (c == '(') {
      literal();
    } else if (c == '<' && content[at + 1] == '<') {
      at += 2;
      word = "<<";
    } else if (c == '<') {
      hex();
    } else {
      readWord();
    }
    return true;
  }

  boolean isString() {
    return string != null;
  }

  byte[] string() {
    return string;
  }

  /** A name with its slash, an operator, a number, or a delimiter alone. */
  String word() {
    return word;
  }

  private void readWord() {
    int start = at++;
    boolean alone = content[start] != '/' && DELIMITERS.indexOf(content[start]) >= 0;
    while (!alone
        && at < content.length
        && !isSpace(content[at])
        && DELIMITERS.indexOf(content[at]) < 0) {
      at++;
    }
    word = new String(content, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** 7.3.4.2 */
  private void literal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int depth = 1;
    at++;
    while (depth > 0) {
      int c = content[at++];
      if (c == '\\') {
        bytes.write(escaped(content[at++]));
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > 0) {
        bytes.write(c);
      }
    }
    string = bytes.toByteArray();
  }

  private int escaped(int c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c >= '0' && c <= '7' ? octal(c - '0') : c;
    };
  }

  private int octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && content[at] >= '0' && content[at] <= '7'; i++) {
      value = value * 8 + content[at++] - '0';
    }
    return value;
  }

  /** 7.3.4.3 */
  private void hex() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int high = -1;
    for (at++; content[at] != '>'; at++) {
      int digit = Character.digit(content[at], 16);
      if (digit >= 0 && high >= 0) {
        bytes.write(high * 16 + digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    if (high >= 0) {
      bytes.write(high * 16);
    }
    at++;
    string = bytes.toByteArray();
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
  }
}
