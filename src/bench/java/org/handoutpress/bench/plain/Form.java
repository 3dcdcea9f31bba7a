package org.handoutpress.bench.plain;

import java.nio.file.Path;
import java.util.Locale;

/** How a reference is given the text. */
public enum Form {
  /** Each line, broken, and its place. */
  LINES,
  /** Each block of text, and the box whose lines OpenPDF is to break. */
  PARAGRAPHS;

  /** The script of this form. */
  public Path in(Path folder) {
    return folder.resolve(name().toLowerCase(Locale.ROOT));
  }
}
