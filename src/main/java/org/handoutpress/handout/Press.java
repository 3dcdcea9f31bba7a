package org.handoutpress.handout;

import java.time.LocalDate;
import java.util.function.Function;
import org.handoutpress.content.Library;
import org.handoutpress.figure.Illustration;
import org.handoutpress.layout.DocumentInfo;
import org.handoutpress.typeset.Typesetter;

/**
 * What every document is made from.
 *
 * @param pictures what stands for a picture that the content names
 * @param date the only date that documents know
 */
public record Press(
    Library library,
    Function<String, Illustration> pictures,
    Theme theme,
    Typesetter type,
    LocalDate date) {
  /** The same with other pictures. */
  public Press with(Function<String, Illustration> others) {
    return new Press(library, others, theme, type, date);
  }

  /** The same on other paper or in other colours. */
  public Press with(Theme other) {
    return new Press(library, pictures, other, type, date);
  }

  DocumentInfo info(String title) {
    String clinic = library.clinic().name().value();
    String subject = library.guide().cover().subtitle().value();
    return new DocumentInfo(title, clinic, subject, library.language(), date);
  }
}
