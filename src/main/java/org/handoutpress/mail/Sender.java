package org.handoutpress.mail;

import org.handoutpress.content.Clinic;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/**
 * Whom a message is from: the clinic.
 *
 * @param name as the clinic writes itself
 */
public record Sender(String name, Recipient address) {
  /**
   * Takes the clinic's address.
   *
   * @throws ProblemException if it has none, or one that no message can be from
   */
  public static Sender of(Clinic clinic) throws ProblemException {
    if (clinic.email().isEmpty()) {
      throw new ProblemException(
          Problem.at(
              clinic.name().place(),
              Code.MISSING_KEY,
              "The clinic has no \"email\", and a message must be from somebody (RFC 5322, 3.6.2).",
              "Add \"email\" with the address that patients may answer to."));
    }
    Text email = clinic.email().get();
    return new Sender(clinic.name().value(), Recipient.of(email));
  }
}
