package org.handoutpress.batch.files;

import java.util.regex.Pattern;

/** A cell of CSV that no spreadsheet takes for a formula. */
public final class CsvCell {
  /** OWASP, CSV Injection. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n].*", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("[\",;\r\n]");

  private CsvCell() {}

  public static String print(String text) {
    String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return QUOTED.matcher(harmless).find() || !harmless.equals(text)
        ? "\"" + harmless.replace("\"", "\"\"") + "\""
        : harmless;
  }
}
