package org.handoutpress.verify.owner;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The strings and the words of a content stream: ISO 32000-1, 7.2 and 7.3.4. */
final class Tokens {
  private static final int CHARACTERS = 128;
  private static final boolean[] SPACES = set(" \n\r\t\f\0");
  private static final boolean[] ENDS = set(" \n\r\t\f\0()<>[]{}/%");

  private final byte[] content;
  private int at;
  private int start;
  private boolean isString;
  private byte[] string = new byte[256];
  private int length;

  Tokens(byte[] content) {
    this.content = content;
  }

  private static boolean[] set(String characters) {
    boolean[] set = new boolean[CHARACTERS];
    characters.chars().forEach(c -> set[c] = true);
    return set;
  }

  private static boolean in(boolean[] set, byte b) {
    return b >= 0 && set[b];
  }

  /** Goes to the next token; false if there is none. */
  boolean next() {
    while (at < content.length && in(SPACES, content[at])) {
      at++;
    }
    start = at;
    if (at == content.length) {
      return false;
    }
    byte first = content[at++];
    boolean dictionary = first == '<' && content[at] == '<';
    isString = first == '(' || (first == '<' && !dictionary);
    length = 0;
    if (first == '(') {
      literal();
    } else if (isString) {
      hex();
    } else if (dictionary) {
      at++;
    } else if (first == '/' || !in(ENDS, first)) {
      while (at < content.length && !in(ENDS, content[at])) {
        at++;
      }
    }
    return true;
  }

  boolean isString() {
    return isString;
  }

  /** The length of the string that was read, in bytes. */
  int length() {
    return length;
  }

  /** A byte of the string, 0 to 255. */
  int at(int index) {
    return string[index] & 0xFF;
  }

  /** Whether the token is a name. */
  boolean isName() {
    return content[start] == '/';
  }

  /** Whether the token is this word of ASCII, a name with its slash. */
  boolean is(String word) {
    if (at - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (content[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The token as it stands. */
  String word() {
    return new String(content, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private void add(int b) {
    if (length == string.length) {
      string = Arrays.copyOf(string, length * 2);
    }
    string[length++] = (byte) b;
  }

  /** 7.3.4.2 */
  private void literal() {
    int depth = 1;
    while (depth > 0) {
      int c = content[at++];
      if (c == '\\') {
        add(escaped(content[at++]));
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > 0) {
        add(c);
      }
    }
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
    int high = -1;
    for (; content[at] != '>'; at++) {
      int digit = Character.digit(content[at], 16);
      if (digit >= 0 && high >= 0) {
        add(high * 16 + digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    if (high >= 0) {
      add(high * 16);
    }
    at++;
  }
}
