package org.handoutpress.figure.svg;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoutpress.diag.ProblemException;

/**
 * An element with its attributes; what {@code style} declares stands among them and wins, as CSS
 * has it.
 *
 * @param offset where its tag begins in the text
 */
record SvgElement(String name, Map<String, String> attributes, int offset, SvgSource source) {
  private static final double LARGEST = 1e6;
  private static final Pattern PLAIN = Pattern.compile("[-+0-9.eE]+");

  SvgElement {
    attributes = Map.copyOf(attributes);
  }

  Optional<String> get(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).map(String::strip);
  }

  /** A number, perhaps in px; other units and percentages are refused. */
  double number(String attribute, double otherwise) throws ProblemException {
    Optional<String> value = get(attribute);
    return value.isPresent() ? number(attribute, value.get()) : otherwise;
  }

  double number(String attribute, String value) throws ProblemException {
    try {
      String digits = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
      double number = Double.parseDouble(digits);
      if (Math.abs(number) <= LARGEST && PLAIN.matcher(digits).matches()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number that is too large.
    }
    throw fault(
        attribute,
        "\"" + shortened(value) + "\" is not a number that can be drawn with.",
        "Write plain numbers up to 1000000, without units.");
  }

  /** A fault of the element as a whole. */
  ProblemException fault(String what, String advice) {
    return source.fault(offset, what, advice);
  }

  /** A fault of one attribute, or of the style that stands for it. */
  ProblemException fault(String attribute, String what, String advice) {
    int end = source.text().indexOf('>', offset);
    int at = source.text().indexOf(attribute, offset);
    boolean here = at >= 0 && (end < 0 || at < end);
    return source.fault(here ? at : offset, what, advice);
  }

  static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "..." : value;
  }
}
