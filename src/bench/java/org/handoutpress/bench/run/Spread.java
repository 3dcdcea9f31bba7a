package org.handoutpress.bench.run;

import java.util.List;
import java.util.Locale;

/** Several measurements of one thing. */
record Spread(List<Double> values) {
  Spread {
    values = values.stream().sorted().toList();
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  double least() {
    return values.get(0);
  }

  double most() {
    return values.get(values.size() - 1);
  }

  /** The median, and in brackets from the least to the most. */
  String text(String format) {
    return String.format(
        Locale.ROOT, format + " (" + format + " to " + format + ")", median(), least(), most());
  }
}
