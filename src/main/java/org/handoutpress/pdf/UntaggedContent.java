package org.handoutpress.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The content of a page without the operators that tie it to a tag tree: ISO 32000-1, 14.6. Those
 * that say what a glyph stands for stay.
 */
final class UntaggedContent {
  private final List<Object> kept = new ArrayList<>();
  private final List<Object> operands = new ArrayList<>();
  private final Deque<Boolean> open = new ArrayDeque<>();

  private UntaggedContent() {}

  static byte[] of(PDPage page) throws IOException {
    UntaggedContent content = new UntaggedContent();
    for (Object token : new PDFStreamParser(page).parse()) {
      content.add(token);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ContentStreamWriter(out).writeTokens(content.kept);
    return out.toByteArray();
  }

  private void add(Object token) {
    operands.add(token);
    if (token instanceof Operator operator) {
      if (stays(operator.getName())) {
        kept.addAll(operands);
      }
      operands.clear();
    }
  }

  private boolean stays(String operator) {
    return switch (operator) {
      case "BDC", "BMC" -> {
        open.push(tellsText());
        yield open.peek();
      }
      case "EMC" -> open.pop();
      case "MP", "DP" -> false;
      default -> true;
    };
  }

  private boolean tellsText() {
    return operands.stream()
        .anyMatch(o -> o instanceof COSDictionary d && d.containsKey(COSName.ACTUAL_TEXT));
  }
}
