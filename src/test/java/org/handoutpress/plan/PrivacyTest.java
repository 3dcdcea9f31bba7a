package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a plan, no message quotes it: the patient's name may stand anywhere. */
class PrivacyTest {
  private static final String SECRET = "Zaphodia";

  private static Library library;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws ProblemException {
    library = ContentReader.read(Path.of("content"), "en");
  }

  /** Objects that are wrong in one way each, with the name in the place of the fault. */
  static Stream<String> wrongPlans() {
    List<String> plans = new ArrayList<>();
    for (String value :
        List.of(
            "\"S\"",
            "[\"S\"]",
            "{\"S\": 1}",
            "\"S\\u0007\"",
            "[{\"id\": \"S\"}]",
            "S",
            "[{\"S\": \"S\"}]",
            "[{\"id\": \"S S\", \"hold\": \"S\", \"tempo\": \"S\", \"side\": \"S\"}]")) {
      PlanKeys.PLAN.forEach(key -> plans.add("{\"" + key + "\": " + value + ", \"note\": \"S\"}"));
    }
    plans.add("{\"S\": 1, \"S\": 2}");
    plans.add("{\"id\": \"a\", \"S\": {\"S\": {\"S\": 1, \"S\": 1}}}");
    plans.add("{\"name\": \"S\", S}");
    plans.add("{\"name\": \"S}");
    plans.add("\"S\"");
    plans.add("{\"name\": S \"S\"}");
    plans.add("{\"name\": 'S'}");
    plans.add("{\"name\": \"S\\S\"}");
    plans.add("{\"name\": \"S\"} S");
    plans.add("{\"name\": \"S\" /* S */}");
    plans.add("{\"name\": trueS}");
    return plans.stream().map(plan -> plan.replace("S", SECRET));
  }

  @ParameterizedTest
  @MethodSource("wrongPlans")
  void noProblemOfAPlanQuotesIt(String json) throws IOException {
    check(Written.problems(folder, json));
    checkRoster("roster.jsonl", json);
    checkRoster("roster.json", "[" + json + "]");
  }

  @ParameterizedTest
  @MethodSource("columns")
  void noProblemOfARowQuotesIt(String column) throws IOException {
    for (String cell :
        List.of(
            SECRET,
            SECRET + " " + SECRET,
            SECRET + ":" + SECRET + "=" + SECRET,
            "cobra:" + SECRET,
            "\u0007" + SECRET,
            "\"\"" + SECRET)) {
      String header = "id,name,programme".replace(column, "look") + "," + column;
      checkRoster("roster.csv", header + "\na," + SECRET + ",b,\"" + cell + "\"\n");
    }
  }

  static List<String> columns() {
    return PlanKeys.PLAN;
  }

  @Test
  void noProblemOfAFileQuotesIt() throws IOException {
    for (String text :
        List.of(
            "1,S,all\n2,S,all\n",
            "id,name,S\n",
            "id,S;name\n",
            "S\n",
            "S,S,S\n",
            "id,name,programme\na,S\n",
            "id,name,programme\na,\"S,b\n",
            "id,name,programme\na,S\"S,b\n",
            "id,name,programme\na,\"S\"S,b\n",
            "id,name,programme\nS,S,b\nS,S,b\n",
            "id,name,programme\nS1,S,\u0000\n")) {
      checkRoster("roster.csv", text.replace("S", SECRET));
    }
  }

  @Test
  void noRowPrintsItself() throws IOException, ProblemException {
    Path roster = Written.file(folder, "r.csv", "id,name,programme\na," + SECRET + ",all\n");
    assertThat(Written.rows(roster).toString()).doesNotContain(SECRET);
  }

  private void checkRoster(String name, String text) throws IOException {
    Path roster = Written.file(folder, name, text);
    List<Problem> found = new ArrayList<>(Written.scanProblems(roster));
    try {
      for (Row row : Written.rows(roster)) {
        found.addAll(row.problems());
        row.plan().ifPresent(plan -> found.addAll(unresolved(plan)));
      }
    } catch (ProblemException e) {
      found.addAll(e.problems());
    }
    check(found);
  }

  private static List<Problem> unresolved(Plan plan) {
    try {
      Prescribed.of(plan, library);
      return List.of();
    } catch (ProblemException e) {
      return e.problems();
    }
  }

  private static void check(List<Problem> problems) {
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allSatisfy(
            p ->
                assertThat(p.print().toLowerCase(Locale.ROOT))
                    .doesNotContain(SECRET.toLowerCase(Locale.ROOT)));
  }
}
