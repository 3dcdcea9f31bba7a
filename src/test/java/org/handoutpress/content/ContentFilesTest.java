package org.handoutpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonReader;
import org.handoutpress.json.JsonString;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every content file reads, names its schema and keeps to it. */
class ContentFilesTest {
  private static final Path ROOT = Path.of("content");

  @TestFactory
  Stream<DynamicTest> keepsToItsSchema() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> check(file)));
  }

  @Test
  void noFileIsForgotten() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(9 + 9 + 5 + 6);
  }

  @Test
  void theCheckItselfSeesAFault() throws ProblemException, IOException {
    Path schema = ROOT.resolve("schema/exercise.schema.json");
    String broken =
        Files.readString(ROOT.resolve("exercises/cobra.json"))
            .replace("\"timesADay\": 1", "\"timesADay\": 0, \"often\": 1")
            .replace("\"cobra\"", "\"../cobra\"");
    assertThat(
            SchemaCheck.faults(
                JsonReader.read("cobra.json", broken.getBytes(StandardCharsets.UTF_8)).root(),
                object(schema)))
        .hasSize(3);
  }

  private static void check(Path file) throws ProblemException, IOException {
    JsonObject value = object(file);
    Json reference = value.get("$schema").orElseThrow();
    Path schema = file.getParent().resolve(((JsonString) reference).value()).normalize();
    assertThat(schema).isRegularFile().startsWith(ROOT.resolve("schema"));
    assertThat(SchemaCheck.faults(value, object(schema))).isEmpty();
  }

  private static JsonObject object(Path file) throws ProblemException, IOException {
    return (JsonObject) JsonReader.read(file.toString(), Files.readAllBytes(file)).root();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(ROOT)) {
      return tree.filter(f -> f.toString().endsWith(".json"))
          .filter(f -> !f.startsWith(ROOT.resolve("schema")))
          .sorted()
          .toList();
    }
  }
}
