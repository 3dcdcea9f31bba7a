package org.handoutpress.batch.mail;

import java.io.IOException;
import java.util.Optional;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.Password;
import org.handoutpress.plan.Plan;

/** What opens the file of a patient. */
interface Locks extends AutoCloseable {
  /**
   * The password of a patient's file; nothing if it has none.
   *
   * @throws ProblemException if it ought to have one and there is none, or one that is not asked
   *     for
   */
  Optional<Password> of(Plan plan) throws ProblemException;

  /** Ends a run that went over the whole roster. */
  default void end() throws IOException {}

  @Override
  default void close() throws IOException {}

  /** Files without passwords. */
  record None() implements Locks {
    @Override
    public Optional<Password> of(Plan plan) throws ProblemException {
      if (plan.password().isPresent()) {
        throw refused(
            plan,
            Code.BAD_VALUE,
            "This row has a \"password\", but the files of this run are not locked.",
            "Add --password-from roster, or take the password out.");
      }
      return Optional.empty();
    }
  }

  /** Passwords that the roster has. */
  record FromRoster() implements Locks {
    @Override
    public Optional<Password> of(Plan plan) throws ProblemException {
      if (plan.password().isEmpty()) {
        throw refused(
            plan,
            Code.MISSING_KEY,
            "\"password\" is missing or empty.",
            "Fill it in: 8 to 32 letters and digits.");
      }
      return plan.password();
    }
  }

  /** Passwords by chance, kept in a file. */
  record Generated(PasswordFile file) implements Locks {
    @Override
    public Optional<Password> of(Plan plan) throws ProblemException {
      return Optional.of(new Password(file.of(plan.id())));
    }

    @Override
    public void end() throws IOException {
      file.compact();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private static ProblemException refused(Plan plan, Code code, String what, String advice) {

    return new ProblemException(Problem.at(plan.place(), code, what, advice));
  }
}
