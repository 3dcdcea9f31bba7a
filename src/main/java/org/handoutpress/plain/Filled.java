package org.handoutpress.plain;

import java.util.regex.Pattern;
import org.handoutpress.content.Text;

/** Texts as they are judged: what stands in braces is one short word, as long as it was. */
final class Filled {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");

  private Filled() {}

  static String in(Text text) {
    return PLACEHOLDER.matcher(text.value()).replaceAll(m -> "x".repeat(m.group().length()));
  }
}
