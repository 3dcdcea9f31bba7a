package org.handoutpress.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.content.SchemaCheck;
import org.handoutpress.diag.ProblemException;
import org.handoutpress.figure.Shipped;
import org.handoutpress.json.JsonObject;
import org.handoutpress.json.JsonReader;
import org.handoutpress.json.JsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pose, scene, look and build names its schema and keeps to it. */
class IllustrationFilesTest {
  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("poses", "scenes", "looks", "builds")) {
      files.addAll(Illustrations.files(Shipped.ROOT.resolve(folder)));
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsToItsSchema(Path file) throws IOException, ProblemException {
    JsonObject value = read(file);
    JsonString reference = (JsonString) value.get("$schema").orElseThrow();
    Path schema = file.getParent().resolve(reference.value()).normalize();
    assertThat(schema).isRegularFile().startsWith(Shipped.ROOT.resolve("schema"));
    assertThat(SchemaCheck.faults(value, read(schema))).isEmpty();
  }

  private static JsonObject read(Path file) throws IOException, ProblemException {
    return (JsonObject) JsonReader.read(file.toString(), Files.readAllBytes(file)).root();
  }
}
