package org.handoutpress.pdf;

import com.lowagie.text.pdf.PdfPageLabels;
import java.util.List;
import org.handoutpress.layout.Page;

/** Page labels: ISO 32000-1, 12.4.2. Numbers that count on are one range; words stand alone. */
final class Labels {
  private static final String NUMBER = "[1-9][0-9]{0,5}";

  private Labels() {}

  static PdfPageLabels of(List<Page> pages) {
    PdfPageLabels labels = new PdfPageLabels();
    int next = 0;
    for (int i = 0; i < pages.size(); i++) {
      String label = pages.get(i).label();
      if (!label.matches(NUMBER)) {
        labels.addPageLabel(i + 1, PdfPageLabels.EMPTY, label);
        next = 0;
      } else {
        int number = Integer.parseInt(label);
        if (number != next) {
          labels.addPageLabel(i + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, null, number);
        }
        next = number + 1;
      }
    }
    return labels;
  }
}
