package org.handoutpress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.NearestWord;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.diag.Problems;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
  @Test
  void readsWhatIsThere() throws ProblemException {
    Problems problems =
        read(
            "{\"$schema\": \"x\", \"s\": \"t\", \"i\": 3, \"n\": 0.5, \"b\": true, \"l\": [\"p\"]}",
            f -> {
              assertThat(f.string("s")).isEqualTo("t");
              assertThat(f.integer("i", 1, 3)).isEqualTo(3);
              assertThat(f.number("n")).isEqualTo(0.5);
              assertThat(f.bool("b")).isTrue();
              assertThat(f.texts("l")).extracting(JsonString::value).containsExactly("p");
              assertThat(f.optionalInteger("none", 0, 9)).isEmpty();
              f.end();
            });
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void reportsEachFaultWithCodePlaceAndPointer() throws ProblemException {
    Problems problems =
        read(
            """
            {
             "name": 7,
             "stesp": [],
             "sets": 1.5,
             "sides": ["a", 2],
             "n": 1e999
            }\
            """,
            f -> {
              f.string("name");
              f.array("steps");
              f.integer("sets", 1, 9);
              f.texts("sides");
              f.number("n");
              f.object("dose").string("never asked");
              f.end();
            });
    assertThat(problems.kept())
        .extracting(
            Problem::code, p -> p.place().line(), p -> p.place().column(), p -> p.place().pointer())
        .containsExactly(
            Tuple.tuple(Code.WRONG_TYPE, 2, 10, "/name"),
            Tuple.tuple(Code.MISSING_KEY, 1, 1, ""),
            Tuple.tuple(Code.BAD_VALUE, 4, 10, "/sets"),
            Tuple.tuple(Code.WRONG_TYPE, 5, 17, "/sides/1"),
            Tuple.tuple(Code.BAD_VALUE, 6, 7, "/n"),
            Tuple.tuple(Code.MISSING_KEY, 1, 1, ""),
            Tuple.tuple(Code.UNKNOWN_KEY, 3, 2, "/stesp"));
    assertThat(problems.kept().get(6).advice()).isEqualTo("Did you mean \"steps\"?");
    assertThat(problems.kept().get(6).excerpt()).isEqualTo(" \"stesp\": [],");
  }

  @Test
  void namesAllKnownKeysWhenNoneIsNear() {
    assertThat(NearestWord.advice("zebra", List.of("name", "dose")))
        .isEqualTo("Known here: name, dose.");
  }

  @Test
  void aNumberOfAnySizeIsRefusedWithoutBeingWrittenOut() throws ProblemException {
    Problems problems = read("{\"i\": 1e999999999}", f -> f.integer("i", 0, 9));
    assertThat(problems.kept()).extracting(Problem::code).containsExactly(Code.BAD_VALUE);
  }

  @Test
  void keepsTwentyAndCountsTheRest() {
    Problems problems = new Problems();
    for (int i = 0; i < 23; i++) {
      problems.add(JsonReader.tooLarge("f" + i));
    }
    assertThat(problems.kept()).hasSize(20);
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(ProblemException.class)
        .hasMessageEndingWith("and 3 more");
  }

  @Test
  void anOutermostListIsNoObject() throws ProblemException {
    assertThat(read("[]", f -> f.string("a")).kept())
        .extracting(Problem::code)
        .containsExactly(Code.WRONG_TYPE);
  }

  private static Problems read(String text, Consumer<JsonFields> use) throws ProblemException {
    Problems problems = new Problems();
    use.accept(JsonReader.read("f.json", text.getBytes(StandardCharsets.UTF_8)).fields(problems));
    return problems;
  }
}
