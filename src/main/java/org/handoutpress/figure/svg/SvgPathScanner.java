package org.handoutpress.figure.svg;

import org.handoutpress.diag.ProblemException;

/** Cuts path data into commands and numbers. */
final class SvgPathScanner {
  private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

  private final SvgElement element;
  private final String data;
  private int at;

  SvgPathScanner(SvgElement element, String data) {
    this.element = element;
    this.data = data;
    skip();
  }

  boolean atEnd() {
    return at >= data.length();
  }

  /** The command here, or {@code repeated} if a number stands here. */
  char command(char repeated) throws ProblemException {
    char c = data.charAt(at);
    if (COMMANDS.indexOf(c) >= 0) {
      at++;
      skip();
      return c;
    }
    if (repeated == 'z' || repeated == 'Z' || !startsNumber(c)) {
      throw unexpected();
    }
    return repeated;
  }

  double number() throws ProblemException {
    int start = at;
    if (!atEnd() && "+-".indexOf(data.charAt(at)) >= 0) {
      at++;
    }
    digits();
    if (!atEnd() && data.charAt(at) == '.') {
      at++;
      digits();
    }
    exponent();
    if (start == at) {
      throw unexpected();
    }
    double value = element.number("d", data.substring(start, at));
    skip();
    return value;
  }

  /** 0 or 1, which need no space behind. */
  boolean flag() throws ProblemException {
    if (atEnd() || "01".indexOf(data.charAt(at)) < 0) {
      throw unexpected();
    }
    boolean value = data.charAt(at++) == '1';
    skip();
    return value;
  }

  private void digits() {
    while (!atEnd() && Character.isDigit(data.charAt(at))) {
      at++;
    }
  }

  private void exponent() {
    if (!atEnd() && "eE".indexOf(data.charAt(at)) >= 0) {
      at++;
      if (!atEnd() && "+-".indexOf(data.charAt(at)) >= 0) {
        at++;
      }
      digits();
    }
  }

  private static boolean startsNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }

  private void skip() {
    while (!atEnd() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
      at++;
    }
  }

  private ProblemException unexpected() {
    String found = atEnd() ? "ends too early" : "has something unexpected at character " + (at + 1);
    return element.fault("d", "The path " + found + ".", "Save the picture again as plain SVG.");
  }
}
