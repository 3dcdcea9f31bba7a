package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a change of a plan is seen, and only that. */
class PlanDigestTest {
  @TempDir private Path folder;

  private String digest(String json) throws IOException, ProblemException {
    return PlanDigest.of(Written.plan(folder, json));
  }

  @Test
  void isTheSameWhereverThePlanStands() throws IOException, ProblemException {
    String inFile = digest(Written.PLAN);
    String csv = "weeks;name;exercises;id\n;Rosa Winterbourne;knee-to-chest:sets=2;p1\n";
    Row row = Written.rows(Written.file(folder, "roster.csv", csv)).get(0);
    assertThat(PlanDigest.of(row.plan().orElseThrow())).isEqualTo(inFile).matches("[0-9a-f]{64}");
    assertThat(digest("\n" + Written.PLAN.replace(": ", ":"))).isEqualTo(inFile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"note\": \"x\"",
        "\"aim\": \"x\"",
        "\"look\": \"x\"",
        "\"formats\": [\"grey\"]",
        "\"language\": \"en\"",
        "\"start\": \"2026-11-23\"",
        "\"weeks\": 2",
        "\"next-visit\": \"2026-11-23\"",
        "\"clinician\": \"x\"",
        "\"conditions\": [\"falls\"]",
        "\"override\": \"x\"",
        "\"email\": \"x\"",
        "\"email-consent\": \"2026-11-23\"",
        "\"password\": \"12345678\""
      })
  void changesWithEachKey(String key) throws IOException, ProblemException {
    assertThat(digest(Written.with(key))).isNotEqualTo(digest(Written.PLAN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sets\": 3",
        "\"repeats\": 2",
        "\"sets\": 2, \"hold\": \"2s\"",
        "\"sets\": 2, \"hold\": \"2b\"",
        "\"sets\": 2, \"rest\": \"2s\"",
        "\"sets\": 2, \"tempo\": \"1-1-1\"",
        "\"sets\": 2, \"side\": \"left\"",
        "\"sets\": 2, \"times\": 2",
        "\"sets\": 2, \"days\": 2",
        "\"sets\": 2, \"weeks\": 2",
        "\"sets\": 2, \"note\": \"x\""
      })
  void changesWithEachFactOfADose(String key) throws IOException, ProblemException {
    assertThat(digest(Written.PLAN.replace("\"sets\": 2", key))).isNotEqualTo(digest(Written.PLAN));
  }

  @Test
  void wordsDoNotRunIntoEachOther() throws IOException, ProblemException {
    assertThat(digest(Written.with("\"conditions\": [\"ab\", \"c\"]")))
        .isNotEqualTo(digest(Written.with("\"conditions\": [\"a\", \"bc\"]")));
    assertThat(digest(Written.with("\"note\": \"x\"")))
        .isNotEqualTo(digest(Written.with("\"aim\": \"x\"")));
  }

  /** A stored hash must not help to guess it. */
  @Test
  void doesNotDependOnThePasswordItself() throws IOException, ProblemException {
    assertThat(digest(Written.with("\"password\": \"12345678\"")))
        .isEqualTo(digest(Written.with("\"password\": \"23456789\"")));
  }
}
