package org.handoutpress.verify.owner;

import java.io.IOException;
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
        string();
      } else if (tokens.isName()) {
        replacing = tokens.is(ACTUAL_TEXT);
        name = replacing ? name : tokens.word().substring(1);
      } else if (tokens.is("Tf")) {
        map = maps.of(fonts, COSName.getPDFName(name));
      } else if (tokens.is("EMC")) {
        replaced = false;
      }
    }
  }

  private void string() {
    if (replacing) {
      text.append(textString());
      replacing = false;
      replaced = true;
    } else if (!replaced) {
      for (int i = 0; i + 1 < tokens.length(); i += BYTES_A_CODE) {
        text.append(map.toUnicode(tokens.at(i) * 256 + tokens.at(i + 1), BYTES_A_CODE));
      }
    }
  }

  /** 7.9.2.2: with a byte order mark it is UTF-16, else we take it for ASCII. */
  private String textString() {
    boolean wide = tokens.length() > 1 && tokens.at(0) == 0xFE && tokens.at(1) == 0xFF;
    StringBuilder read = new StringBuilder();
    for (int i = wide ? 2 : 0; i < tokens.length(); i += wide ? 2 : 1) {
      read.append((char) (wide ? tokens.at(i) * 256 + tokens.at(i + 1) : tokens.at(i)));
    }
    return read.toString();
  }
}
