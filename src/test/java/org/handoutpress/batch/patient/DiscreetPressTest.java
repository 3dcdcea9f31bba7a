package org.handoutpress.batch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.handoutpress.Shipped;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.plan.PlanReader;
import org.handoutpress.plan.Prescribed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong with a patient's pages, nobody is told what they say. */
class DiscreetPressTest {
  private static final String SECRET = "QUILLFEATHER";

  @TempDir Path temporary;
  private Prescribed prescribed;

  @BeforeEach
  void read() throws Exception {
    Path file = temporary.resolve("plan.json");
    Files.writeString(file, "{\"id\": \"p\", \"name\": \"N\", \"programme\": \"gentle-start\"}");
    prescribed = Prescribed.of(PlanReader.read(file), Shipped.library());
  }

  private String told(PatientPress press) {
    ProblemException e =
        catchThrowableOfType(
            ProblemException.class, () -> new DiscreetPress(press).make(prescribed));
    assertThat(e.getMessage()).doesNotContain(SECRET).contains("plan.json:1:1: error[");
    return e.getMessage();
  }

  private static PatientPress finding(Code code, String what) {
    return plan -> {
      throw new ProblemException(Problem.at(Place.file("p.pdf"), code, what, "advice"));
    };
  }

  @Test
  void ofAFindingItTellsTheKindAndThePage() {
    String what = "It is not what it should be: TEXT_MISSING on page 3: " + SECRET + ".";
    assertThat(told(finding(Code.READ_BACK, what)))
        .contains("not what it should be: TEXT_MISSING on page 3.");
    assertThat(told(finding(Code.READ_BACK, SECRET))).contains("not what it should be.");
  }

  @Test
  void ofATextThatIsTooTallItTellsThePlace() {
    assertThat(told(finding(Code.DOES_NOT_FIT, "Too tall: " + SECRET)))
        .contains("does not fit its place");
  }

  @Test
  void ofAFaultOfTheProgramItTellsTheKindAndWhereItIs() {
    PatientPress broken =
        plan -> {
          throw new IllegalStateException("no font has every character of: " + SECRET);
        };
    assertThat(told(broken)).contains("IllegalStateException at DiscreetPressTest.java:");
    PatientPress endless =
        plan -> {
          throw new StackOverflowError(SECRET);
        };
    assertThat(told(endless)).contains("error[INTERNAL]");
  }
}
