package org.handoutpress.layout;

import java.util.Optional;

/** The first words of a box, for messages. */
final class Words {
  private static final int LENGTH = 60;

  private Words() {}

  static String of(Box box) {
    return find(box).map(Words::shorten).orElse("a picture");
  }

  private static String shorten(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "\u2026";
  }

  private static Optional<String> find(Box box) {
    if (box instanceof Paragraph paragraph) {
      StringBuilder text = new StringBuilder();
      paragraph.pieces().forEach(p -> text.append(p.span().text()));
      return Optional.of(text.toString());
    }
    return Inside.of(box).stream().map(Words::find).flatMap(Optional::stream).findFirst();
  }
}
