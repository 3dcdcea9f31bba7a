package org.handoutpress.mail;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.handoutpress.mail.Recipient.Fault;

/**
 * Domains that are what they look like: labels of letters, digits and hyphens (RFC 1123, 2.1), at
 * least two. A label in the form of IDNA ({@code xn--}) is decoded; a domain whose labels together
 * have letters of more than one script is refused, for so are look-alikes made (UTS 39, 5.1), and
 * of Latin letters are taken those of the blocks that European languages are written in.
 */
final class DomainRule {
  private static final int LONGEST = 253;
  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
  private static final Pattern TOP = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
  private static final String ENCODED = "xn--";
  private static final int LATIN_EXTENDED_A_END = 0x17F;

  /** Dotless i, kra, n with an apostrophe, long s: they look like other letters. */
  private static final Set<Integer> LIKE_OTHERS = Set.of(0x131, 0x138, 0x149, 0x17F);

  private static final Fault LOOK_ALIKE =
      new Fault(
          "has a domain with letters that look like others.",
          "Ask the patient for another address, or write to this one by hand.");

  private DomainRule() {}

  static Optional<Fault> fault(String domain) {
    String[] labels = domain.split("\\.", -1);
    if (domain.length() > LONGEST || labels.length < 2) {
      return Optional.of(Recipient.noAddress());
    }
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return Optional.of(Recipient.noAddress());
      }
    }
    return TOP.matcher(labels[labels.length - 1]).matches()
        ? looks(labels)
        : Optional.of(Recipient.noAddress());
  }

  private static Optional<Fault> looks(String[] labels) {
    EnumSet<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    for (String label : labels) {
      Optional<String> shown = shown(label);
      if (shown.isEmpty() || shown.get().codePoints().anyMatch(DomainRule::deceives)) {
        return Optional.of(LOOK_ALIKE);
      }
      shown.get().codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    }
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    return scripts.size() > 1 ? Optional.of(LOOK_ALIKE) : Optional.empty();
  }

  /** As a mail program would show it; nothing if it hides something else than it says. */
  private static Optional<String> shown(String label) {
    if (!label.regionMatches(true, 0, ENCODED, 0, ENCODED.length())) {
      return Optional.of(label);
    }
    try {
      String decoded = IDN.toUnicode(label);
      boolean same = !decoded.equals(label) && IDN.toASCII(decoded).equalsIgnoreCase(label);
      return same ? Optional.of(decoded) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean deceives(int c) {
    boolean latin = UnicodeScript.of(c) == UnicodeScript.LATIN;
    return (latin && c > LATIN_EXTENDED_A_END)
        || LIKE_OTHERS.contains(c)
        || !(Character.isLetterOrDigit(c) || c == '-' || isMark(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
