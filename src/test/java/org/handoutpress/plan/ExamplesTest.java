package org.handoutpress.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoutpress.content.ContentReader;
import org.handoutpress.content.Library;
import org.handoutpress.content.SchemaCheck;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples are right: for the schema, for the reader, and for the content that ships. */
class ExamplesTest {
  private static final Path PLANS = Path.of("plans");

  private static Library library;
  private static JsonObject schema;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException, ProblemException {
    library = ContentReader.read(Path.of("content"), "en");
    schema = object(Files.readAllBytes(PLANS.resolve("schema/plan.schema.json")));
  }

  private static JsonObject object(byte[] json) throws ProblemException {
    return (JsonObject) JsonReader.read("", json).root();
  }

  @Test
  void thePlanKeepsToTheSchema() throws IOException, ProblemException {
    byte[] plan = Files.readAllBytes(PLANS.resolve("example-plan.json"));
    assertThat(SchemaCheck.faults(object(plan), schema)).isEmpty();
    assertThat(
            Prescribed.of(PlanReader.read(PLANS.resolve("example-plan.json")), library).accepted())
        .isNotEmpty();
  }

  @Test
  void eachLineKeepsToTheSchema() throws IOException, ProblemException {
    for (String line : Files.readAllLines(PLANS.resolve("example-roster.jsonl"))) {
      byte[] plan = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      assertThat(SchemaCheck.faults(object(plan), schema)).isEmpty();
    }
  }

  @Test
  void bothRostersSayTheSame() throws IOException, ProblemException {
    List<String> csv = digests(PLANS.resolve("example-roster.csv"));
    assertThat(csv).hasSize(3).isEqualTo(digests(PLANS.resolve("example-roster.jsonl")));
    String lines = Files.readString(PLANS.resolve("example-roster.jsonl")).strip();
    Path list = Written.file(folder, "r.json", "[" + lines.replace("\n", ",\n") + "]");
    assertThat(digests(list)).isEqualTo(csv);
  }

  private static List<String> digests(Path roster) throws IOException, ProblemException {
    List<String> digests = new ArrayList<>();
    for (Row row : Written.rows(roster)) {
      Plan plan = row.plan().orElseThrow(() -> new AssertionError(row.problems()));
      assertThat(Prescribed.of(plan, library).exercises()).isNotEmpty();
      digests.add(PlanDigest.of(plan));
    }
    return digests;
  }

  @Test
  void schemaReaderAndReadmeKnowTheSameKeys() throws IOException {
    JsonObject properties = (JsonObject) schema.get("properties").orElseThrow();
    List<String> keys = properties.members().stream().map(JsonObject.Member::key).toList();
    assertThat(keys).containsAll(PlanKeys.PLAN).hasSize(PlanKeys.PLAN.size() + 1);
    String readme = Files.readString(PLANS.resolve("README.md"));
    assertThat(PlanKeys.PLAN).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    assertThat(PlanKeys.EXERCISE).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
  }

  @Test
  void schemaAndReaderKnowTheSameDose() {
    JsonObject properties = (JsonObject) schema.get("properties").orElseThrow();
    JsonObject exercises = (JsonObject) properties.get("exercises").orElseThrow();
    JsonObject item = (JsonObject) exercises.get("items").orElseThrow();
    JsonObject facts = (JsonObject) item.get("properties").orElseThrow();
    assertThat(facts.members())
        .map(JsonObject.Member::key)
        .containsExactlyInAnyOrderElementsOf(PlanKeys.EXERCISE);
  }
}
