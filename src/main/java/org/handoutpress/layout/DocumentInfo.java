package org.handoutpress.layout;

import java.time.LocalDate;

/**
 * What a file says about itself.
 *
 * @param language a BCP 47 tag
 * @param date the only date in the file
 */
public record DocumentInfo(
    String title, String author, String subject, String language, LocalDate date) {}
