package org.handoutpress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("missing comma", "{\n  \"a\": 1\n  \"b\": 2\n}", Code.SYNTAX, 3, 3),
        Arguments.of("trailing comma", "{\"a\": [1, 2,]}", Code.SYNTAX, 1, 13),
        Arguments.of("cut short", "{\"a\": [1, 2", Code.SYNTAX, 1, 12),
        Arguments.of("no quotes", "{a: 1}", Code.SYNTAX, 1, 2),
        Arguments.of("comment", "{\n// no\n}", Code.SYNTAX, 2, 1),
        Arguments.of("line end in a text", "{\"a\": \"one\ntwo\"}", Code.SYNTAX, 1, 11),
        Arguments.of("empty", "", Code.SYNTAX, 1, 1),
        Arguments.of("second document", "{}\n{}", Code.SYNTAX, 2, 1),
        Arguments.of("rubbish at the end", "{}\r\n  x", Code.SYNTAX, 2, 3),
        Arguments.of("duplicate", "{\"a\": 1,\n \"a\": 2}", Code.DUPLICATE_KEY, 2, 2),
        Arguments.of("too deep", "[".repeat(51) + "]".repeat(51), Code.TOO_LARGE, 1, 51),
        Arguments.of("endless number", "[" + "9".repeat(200) + "]", Code.TOO_LARGE, 1, 202),
        Arguments.of("NUL", "{\u0000}", Code.SYNTAX, 1, 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void saysWhatIsWrongAndWhere(String name, String text, Code code, int line, int column) {
    Problem problem = problems(text.getBytes(StandardCharsets.UTF_8)).get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place().line()).isEqualTo(line);
    assertThat(problem.place().column()).isBetween(column, column + 1);
    assertThat(problem.excerpt()).isEqualTo(text.split("\\R", -1)[line - 1]);
    assertThat(problem.what()).endsWith(".").doesNotContain("[Source");
    assertThat(problem.advice()).isNotBlank();
  }

  @Test
  void fiftyLevelsAreAllowed() throws ProblemException {
    assertThat(read("[".repeat(50) + "]".repeat(50)).root()).isInstanceOf(JsonArray.class);
  }

  @Test
  void bytesThatAreNoUtf8AreNamedWithTheirPlace() {
    byte[] latin1 = "{\n  \"a\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(latin1))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(Code.NOT_UTF8);
              assertThat(p.what()).contains("E9");
              assertThat(p.place()).isEqualTo(new Place("f.json", 2, 12, ""));
            });
  }

  @Test
  void aTextCutInsideACharacterIsRefused() {
    byte[] bytes = {'"', (byte) 0xC3};
    assertThat(problems(bytes)).extracting(Problem::code).containsExactly(Code.NOT_UTF8);
  }

  @Test
  void moreThanTwoMegabytesAreRefused() {
    byte[] bytes = new byte[JsonReader.MAX_BYTES + 1];
    assertThat(problems(bytes)).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
  }

  @Test
  void aByteOrderMarkCountsForNothing() throws ProblemException {
    assertThat(read("\uFEFF{\"a\": 1}")).extracting(d -> d.root().place().column()).isEqualTo(1);
  }

  @Test
  void everyValueKnowsItsPlaceAndPointer() throws ProblemException {
    JsonObject root =
        (JsonObject) read("{\r\n  \"a/b~\": [true,\n   \"\u00e9\", null]\r\n}").root();
    JsonArray list = (JsonArray) root.get("a/b~").orElseThrow();
    assertThat(root.members().get(0).keyPlace()).isEqualTo(new Place("f.json", 2, 3, "/a~1b~0"));
    assertThat(list.place()).isEqualTo(new Place("f.json", 2, 11, "/a~1b~0"));
    assertThat(list.items())
        .extracting(Json::place)
        .containsExactly(
            new Place("f.json", 2, 12, "/a~1b~0/0"),
            new Place("f.json", 3, 4, "/a~1b~0/1"),
            new Place("f.json", 3, 9, "/a~1b~0/2"));
  }

  @Test
  void placesStayRightInATextLongerThanAnyBuffer() throws ProblemException {
    String long1 = "{\"a\": \"" + "x".repeat(100_000) + "\",\n  \"b\": 7}";
    JsonObject root = (JsonObject) read(long1).root();
    assertThat(root.get("b").orElseThrow().place()).isEqualTo(new Place("f.json", 2, 8, "/b"));
  }

  private static JsonDocument read(String text) throws ProblemException {
    return JsonReader.read("f.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Problem> problems(byte[] bytes) {
    return catchThrowableOfType(ProblemException.class, () -> JsonReader.read("f.json", bytes))
        .problems();
  }

  @Test
  void aLineOfManyStandsWhereItStands() {
    Problems problems = new Problems();
    assertThat(JsonReader.readLine("r.jsonl", 7, "{\"a\": }", problems)).isEmpty();
    assertThat(problems.kept().get(0).place()).hasToString("r.jsonl:7:7");
    assertThat(problems.kept().get(0).excerpt()).isEqualTo("{\"a\": }");
  }
}
