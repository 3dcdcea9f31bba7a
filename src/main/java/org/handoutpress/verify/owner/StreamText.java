package org.handoutpress.verify.owner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** The text that a content stream shows, in the order of showing: ISO 32000-1, 9.4.3 and 14.9.4. */
final class StreamText {
  private static final int BYTES_A_CODE = 2;

  private final COSDictionary fonts;
  private final CharacterMaps maps;
  private final StringBuilder text = new StringBuilder();
  private CMap map;
  private boolean replaced;

  private StreamText(COSDictionary fonts, CharacterMaps maps) {
    this.fonts = fonts;
    this.maps = maps;
  }

  static String of(COSStream stream, COSDictionary fonts, CharacterMaps maps) throws IOException {
    StreamText reader = new StreamText(fonts, maps);
    reader.read(stream);
    return reader.text.toString();
  }

  private void read(COSStream stream) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(stream.createInputStream().readAllBytes());
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        run(operator.getName(), operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
  }

  private void run(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case "Tf" -> map = maps.of(fonts.getCOSDictionary((COSName) operands.get(0)));
      case "TJ" -> ((COSArray) operands.get(0)).forEach(this::show);
      case "Tj" -> show(operands.get(0));
      case "BDC" -> begin(operands.get(1));
      case "EMC" -> replaced = false;
      default -> {
        // Everything else shows no text.
      }
    }
  }

  private void begin(COSBase properties) {
    if (properties instanceof COSDictionary dictionary
        && dictionary.containsKey(COSName.ACTUAL_TEXT)) {
      text.append(dictionary.getString(COSName.ACTUAL_TEXT));
      replaced = true;
    }
  }

  private void show(COSBase shown) {
    if (shown instanceof COSString string && !replaced) {
      byte[] codes = string.getBytes();
      for (int i = 0; i + 1 < codes.length; i += BYTES_A_CODE) {
        text.append(map.toUnicode((codes[i] & 0xFF) * 256 + (codes[i + 1] & 0xFF), BYTES_A_CODE));
      }
    }
  }
}
