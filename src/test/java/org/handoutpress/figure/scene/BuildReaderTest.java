package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.figure.rig.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildReaderTest {
  private static Build read(String json) throws ProblemException {
    return BuildReader.read("b.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsLeftOutIsSlender() throws ProblemException {
    Build build = read("{\"thigh\": [[0, 70, 70], [1, 40, 30]], \"neck\": 40}");
    assertThat(build.thigh().at(0)).containsExactly(70, 70);
    assertThat(build.neck()).isEqualTo(40);
    assertThat(build.torso()).isSameAs(Build.SLENDER.torso());
    assertThat(build.shoulder()).isEqualTo(Build.SLENDER.shoulder());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[0, 70, 70], [.9, 40, 30]]|/thigh|the last with 1",
        "[[0, 70, 70]]|/thigh|the last with 1",
        "[[0, 70, 70], [1, 40]]|/thigh/1|[station, front, back]",
        "[[0, 70, 70], [1, 40, 3]]|/thigh/1|[station, front, back]",
        "[[0, 70, 70], [.5, 50, 50], [.4, 50, 50], [1, 40, 30]]|/thigh|first row with 0",
      })
  void refusesAFaultAtItsPlace(String table, String pointer, String advice) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read("{\"thigh\": " + table.replace("[.", "[0.") + "}"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .anySatisfy(
                        p -> {
                          assertThat(p.code()).isEqualTo(Code.BAD_VALUE);
                          assertThat(p.place().pointer()).isEqualTo(pointer);
                          assertThat(p.advice()).contains(advice);
                        }));
  }

  @Test
  void aFullBodyIsWiderButNotAtTheJoints() throws IOException, ProblemException {
    Build full = Looks.builds(Shipped.ROOT).get("full");
    Build slender = Looks.builds(Shipped.ROOT).get("slender");
    assertThat(full.torso().at(70)[0]).isGreaterThan(slender.torso().at(70)[0] + 15);
    assertThat(full.thigh().at(.3)[0]).isGreaterThan(slender.thigh().at(.3)[0] + 8);
    assertThat(full.shin().at(1)[0]).isLessThan(slender.shin().at(1)[0] + 2);
    assertThat(full.forearm().at(1)[0]).isLessThan(slender.forearm().at(1)[0] + 2);
  }
}
