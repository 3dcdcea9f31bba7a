package org.handoutpress.pdf;

import java.util.List;
import org.handoutpress.layout.Page;

/** Page labels: ISO 32000-1, 12.4.2. Numbers that count on are one range; words stand alone. */
final class Labels {
  private static final String NUMBER = "[1-9][0-9]{0,5}";

  private Labels() {}

  /** A number tree of one node. */
  static String of(List<Page> pages) {
    Syntax labels = Syntax.of("<</Nums[");
    int next = 0;
    for (int i = 0; i < pages.size(); i++) {
      String label = pages.get(i).label();
      if (!label.matches(NUMBER)) {
        labels.put(i).put("<</P").text(label).put(">>");
        next = 0;
      } else {
        int number = Integer.parseInt(label);
        if (number != next) {
          labels.put(i).put("<</S/D/St ").put(number).put(">>");
        }
        next = number + 1;
      }
    }
    return labels.put("]>>").toString();
  }
}
