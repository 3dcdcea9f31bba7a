package org.handoutpress.layout;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file says about itself.
 *
 * @param language a BCP 47 tag
 * @param date the only date in the file
 * @param owner the id of the one patient whose document it is; empty if it is for everybody
 */
public record DocumentInfo(
    String title,
    String author,
    String subject,
    String language,
    LocalDate date,
    Optional<String> owner) {
  /** For everybody. */
  public DocumentInfo(
      String title, String author, String subject, String language, LocalDate date) {
    this(title, author, subject, language, date, Optional.empty());
  }

  /** The same for one patient. */
  public DocumentInfo of(String patient) {
    return new DocumentInfo(title, author, subject, language, date, Optional.of(patient));
  }
}
