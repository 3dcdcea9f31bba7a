package org.handoutpress.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;

/**
 * One address that a message may go to, and nothing else: of what RFC 5322 allows (3.4.1) the plain
 * form in printable ASCII, without display name, comment or quotes, so that nothing of it can
 * become a second address or a header. Lengths as in RFC 5321, 4.5.3.1.
 *
 * @param address safe to stand in a header and in a command of SMTP
 */
public record Recipient(String address) {
  private static final int LONGEST = 254;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
  private static final int LONGEST_LOCAL = 64;
  private static final Pattern SEVERAL = Pattern.compile("[,;]|@.*@");

  /** What is wrong with an address, in words that give none of it away. */
  record Fault(String what, String advice) {}

  /**
   * Takes an address as somebody typed it; spaces around it are left out.
   *
   * @throws ProblemException if it is not one address of the plain form; it does not quote it
   */
  public static Recipient of(Text written) throws ProblemException {
    String address = written.value().replaceAll("^ +| +$", "");
    Optional<Fault> fault = fault(address);
    if (fault.isPresent()) {
      throw new ProblemException(
          Problem.at(
              written.place(),
              Code.BAD_VALUE,
              "\"email\" " + fault.get().what(),
              fault.get().advice()));
    }
    return new Recipient(address);
  }

  private static Optional<Fault> fault(String address) {
    return character(address).or(() -> several(address)).or(() -> form(address));
  }

  private static Optional<Fault> character(String address) {
    return address
        .codePoints()
        .filter(c -> c < '!' || c > '~')
        .boxed()
        .findFirst()
        .map(
            c ->
                new Fault(
                    String.format(Locale.ROOT, "has the character U+%04X in it.", c),
                    "Write one plain address: letters a to z, digits and signs, no space."));
  }

  private static Optional<Fault> several(String address) {
    return SEVERAL.matcher(address).find()
        ? Optional.of(new Fault("holds more than one address.", "Keep one."))
        : Optional.empty();
  }

  private static Optional<Fault> form(String address) {
    int at = address.indexOf('@');
    String local = address.substring(0, Math.max(0, at));
    if (at < 0 || local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
      return Optional.of(noAddress());
    }
    return address.length() > LONGEST
        ? Optional.of(noAddress())
        : DomainRule.fault(address.substring(at + 1));
  }

  static Fault noAddress() {
    return new Fault(
        "is no address.",
        "Write it as name@example.org, at most 254 characters, with nothing before or after it.");
  }

  /** What follows the sign @. */
  String domain() {
    return address.substring(address.indexOf('@') + 1);
  }

  /** Nothing of it: a recipient may turn up in a log. */
  @Override
  public String toString() {
    return "Recipient[hidden]";
  }
}
