package org.handoutpress;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file is what it claims to be. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * The rules that are broken, each once as "clause-test: message", sorted; empty for a conforming
   * file.
   *
   * @param flavour veraPDF's name of the standard: "ua1", "2a", "2b"
   */
  public static List<String> failures(byte[] pdf, String flavour) throws Exception {
    return failures(pdf, flavour, "");
  }

  /** The same of a file that may be locked. */
  public static List<String> failures(byte[] pdf, String flavour, String password)
      throws Exception {
    PDFAFlavour standard = PDFAFlavour.byFlavourId(flavour);
    if (standard == PDFAFlavour.NO_FLAVOUR) {
      throw new IllegalArgumentException("veraPDF knows no " + flavour);
    }
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), standard, password);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(VeraPdf::print)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static String print(TestAssertion assertion) {
    String message = assertion.getMessage().replaceAll("\\s+", " ");
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + ": "
        + message;
  }
}
