package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters as one JSON list and as JSON Lines. */
class JsonRosterTest {
  private static final String A = "{\"id\": \"a\", \"name\": \"Rosa\", \"programme\": \"all\"}";
  private static final String B = A.replace("\"a\"", "\"b\"");

  @TempDir private Path folder;

  private Path list(String text) throws IOException {
    return Written.file(folder, "roster.json", text);
  }

  private Path lines(String text) throws IOException {
    return Written.file(folder, "roster.jsonl", text);
  }

  @Test
  void readsAList() throws IOException, ProblemException {
    List<Row> rows = Written.rows(list("\uFEFF[\r\n  " + A + ",\r\n  " + B + "\r\n]\r\n"));
    assertThat(rows).allMatch(r -> r.plan().isPresent()).map(Row::line).containsExactly(2, 3);
    assertThat(rows).map(r -> r.id().orElseThrow()).containsExactly("a", "b");
    assertThat(rows.get(0).place().column()).isEqualTo(3);
    assertThat(RosterScan.of(list("[]")).rows()).isZero();
  }

  @Test
  void readsLinesAndPassesOverBlankOnes() throws IOException, ProblemException {
    List<Row> rows = Written.rows(lines("\uFEFF" + A + "\r\n\n" + B + "\n\n \n"));
    assertThat(rows).allMatch(r -> r.plan().isPresent()).map(Row::line).containsExactly(1, 3);
    assertThat(RosterScan.of(lines("")).rows()).isZero();
  }

  @Test
  void placesAndPointersAreThoseOfTheFile() throws IOException, ProblemException {
    String wrong = B.replace("\"all\"", "5");
    Problem inList = Written.rows(list("[" + A + ",\n " + wrong + "]")).get(1).problems().get(0);
    assertThat(inList.place().line() + ":" + inList.place().column())
        .isEqualTo("2:" + (wrong.indexOf('5') + 2));
    assertThat(inList.place().pointer()).isEqualTo("/1/programme");
    Problem inLine = Written.rows(lines(A + "\n" + wrong)).get(1).problems().get(0);
    assertThat(inLine.place().line() + ":" + inLine.place().column())
        .isEqualTo("2:" + (wrong.indexOf('5') + 1));
    assertThat(inLine.place().pointer()).isEqualTo("/programme");
  }

  @Test
  void aWrongRowDoesNotStopTheOthers() throws IOException, ProblemException {
    for (String wrong :
        List.of(
            "7",
            "null",
            "[1]",
            "{}",
            A.replace("Rosa", "a\\u0007"),
            A.replace("id", "id2"),
            "{\"id\": \"c\", \"id\": \"c\"}")) {
      List<Row> listed = Written.rows(list("[" + wrong + "," + B + "]"));
      assertThat(listed).as(wrong).map(r -> r.plan().isPresent()).containsExactly(false, true);
      List<Row> lined = Written.rows(lines(wrong + "\n" + B));
      assertThat(lined).as(wrong).map(r -> r.plan().isPresent()).containsExactly(false, true);
    }
  }

  @Test
  void aLineThatIsNoJsonDoesNotStopTheOthers() throws IOException, ProblemException {
    List<Row> rows = Written.rows(lines("{\"id\": \n" + B + "\n" + A + " " + B + "\nRosa\n"));
    assertThat(rows).map(r -> r.plan().isPresent()).containsExactly(false, true, false, false);
    assertThat(rows).map(Row::line).containsExactly(1, 2, 3, 4);
    assertThat(rows.get(0).problems().get(0).code()).isEqualTo(Code.SYNTAX);
    assertThat(rows.get(3).problems().get(0).what()).isEqualTo("From here on this is not JSON.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id": "a"}        | WRONG_TYPE | 1:1
          7                  | WRONG_TYPE | 1:1
          ''                 | WRONG_TYPE | 1:1
          [{"id": "a"},      | SYNTAX     | 1:14
          [{"id": "a"} {}]   | SYNTAX     | 1:14
          [{"id": "a"}] []   | SYNTAX     | 1:15
          [{"id": Rosa}]     | SYNTAX     | 1:9
          """)
  void refusesAList(String text, Code code, String place) throws IOException {
    assertThat(Written.scanProblems(list(text)))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.place().line() + ":" + p.place().column()).isEqualTo(place);
            });
  }

  @Test
  void refusesBracketsWithoutEnd() throws IOException {
    assertThat(Written.scanProblems(list("[".repeat(100))))
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void refusesARowWithoutEnd() throws IOException, ProblemException {
    String rows = "[\"x\"" + ",\"x\"".repeat(600_000) + "]";
    assertThat(Written.scanProblems(list("[" + rows + "]")))
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.TOO_LARGE);
    assertThat(Written.scanProblems(lines(rows)))
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void refusesAnotherEnding() throws IOException {
    assertThat(Written.scanProblems(Written.file(folder, "roster.txt", A)))
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("The name of a roster must end with .csv, .json or .jsonl.");
  }
}
