package org.handoutpress.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.handoutpress.content.Text;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a message may go to. */
class RecipientTest {
  private static final Place PLACE = new Place("roster.csv", 7, 3, "/email");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rosa@example.org",
        "  rosa@example.org ",
        "r@a.bc",
        "Rosa.Winter-bourne+back@mail.Example.CO.UK",
        "o'neil_{x}|=?^`!#$%&*/~@1and1.example",
        "rosa@xn--mnchen-3ya.example",
        "rosa@xn--80a1acny.xn--p1ai"
      })
  void takesOnePlainAddress(String written) throws ProblemException {
    assertThat(Recipient.of(new Text(written, PLACE)).address()).isEqualTo(written.strip());
  }

  static Stream<String> hostile() {
    return Hostile.addresses().stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void refusesWhatCouldBecomeAnythingElse(String written) {
    Problem problem = refused(written);
    assertThat(problem.code()).isEqualTo(Code.BAD_VALUE);
    assertThat(problem.place()).isEqualTo(PLACE);
    assertThat(problem.what()).startsWith("\"email\" ");
    assertThat(problem.print()).doesNotContain("victim", "evil");
  }

  @Test
  void saysWhichCharacterItRefuses() {
    assertThat(refused("a@b.org\r\nBcc: victim@c.org").what()).contains("U+000D");
    assertThat(refused("a@b.org\u760D\u760ABcc: victim@c.org").what()).contains("U+760D");
    assertThat(refused("\u202Ea@b.org").what()).contains("U+202E");
  }

  @Test
  void saysThatThereAreTwo() {
    assertThat(refused("a@b.org,victim@c.org").what())
        .isEqualTo("\"email\" holds more than one address.");
    assertThat(refused("a@b.org@c.org").what()).contains("more than one");
  }

  @Test
  void saysThatADomainDeceives() {
    assertThat(refused("rosa@xn--pypal-4ve.com").what()).contains("look like others");
  }

  @Test
  void isNotPrinted() throws ProblemException {
    assertThat(Recipient.of(new Text("rosa@example.org", PLACE))).hasToString("Recipient[hidden]");
  }

  private static Problem refused(String written) {
    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> Recipient.of(new Text(written, PLACE)));
    assertThat(e).as("it is taken: " + written).isNotNull();
    return e.problems().get(0);
  }
}
