package org.handoutpress.content;

import java.util.List;

/**
 * The message that a patient's booklet comes with. It says nothing of the patient.
 *
 * @param attachment the name of the file
 * @param locked what it says besides if the file asks for a password
 */
public record Letter(
    Text subject,
    String attachment,
    Text greeting,
    List<Text> paragraphs,
    Text locked,
    Text help,
    Text mistake,
    Text closing) {
  public Letter {
    paragraphs = List.copyOf(paragraphs);
  }
}
