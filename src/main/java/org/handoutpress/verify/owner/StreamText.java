package org.handoutpress.verify.owner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The text that a content stream shows, in the order of showing: ISO 32000-1, 9.4.3 and 14.9.4. It
 * passes over everything that shows no text, and so is several times as fast as a full parser.
 */
final class StreamText {
  private static final int BYTES_A_CODE = 2;
  private static final String ACTUAL_TEXT = "/ActualText";

  private final COSDictionary fonts;
  private final CharacterMaps maps;
  private final Tokens tokens;
  private final StringBuilder text = new StringBuilder();
  private CMap map;
  private String name = "";
  private boolean replacing;
  private boolean replaced;

  private StreamText(byte[] content, COSDictionary fonts, CharacterMaps maps) {
    this.tokens = new Tokens(content);
    this.fonts = fonts;
    this.maps = maps;
  }

  static String of(COSStream stream, COSDictionary fonts, CharacterMaps maps) throws IOException {
    StreamText reader = new StreamText(stream.createInputStream().readAllBytes(), fonts, maps);
    reader.read();
    return reader.text.toString();
  }

  private void read() throws IOException {
    while (tokens.next()) {
      if (tokens.isString()) {
        string(tokens.string());
      } else {
        word(tokens.word());
      }
    }
  }

  private void word(String word) throws IOException {
    if (word.startsWith("/")) {
      replacing = word.equals(ACTUAL_TEXT);
      name = word.substring(1);
    } else if (word.equals("Tf")) {
      map = maps.of(fonts, COSName.getPDFName(name));
    } else if (word.equals("EMC")) {
      replaced = false;
    }
  }

  private void string(byte[] string) {
    if (replacing) {
      text.append(textString(string));
      replacing = false;
      replaced = true;
    } else if (!replaced) {
      for (int i = 0; i + 1 < string.length; i += BYTES_A_CODE) {
        text.append(map.toUnicode((string[i] & 0xFF) * 256 + (string[i + 1] & 0xFF), BYTES_A_CODE));
      }
    }
  }

  /** 7.9.2.2: with a byte order mark it is UTF-16, else we take it for ASCII. */
  private static String textString(byte[] string) {
    boolean wide = string.length > 1 && string[0] == (byte) 0xFE && string[1] == (byte) 0xFF;
    return wide
        ? new String(string, 2, string.length - 2, StandardCharsets.UTF_16BE)
        : new String(string, StandardCharsets.US_ASCII);
  }
}
