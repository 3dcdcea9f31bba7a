package org.handoutpress.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handoutpress.diag.Code;
import org.handoutpress.diag.Place;
import org.handoutpress.diag.Problem;
import org.handoutpress.diag.Problems;
import org.handoutpress.json.Json;
import org.handoutpress.json.JsonDocument;
import org.handoutpress.json.JsonFields;
import org.handoutpress.json.JsonReader;

/** The files of a folder of content. One that cannot be read is a problem, and reads as empty. */
final class ContentFiles {
  private final Path root;
  private final Problems problems;
  private final Map<String, Json> read = new TreeMap<>();

  ContentFiles(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  Words words(String file) {
    return new Words(fields(file));
  }

  JsonFields fields(String file) {
    return document(file)
        .map(document -> document.fields(problems))
        .orElseGet(() -> JsonFields.none(Place.file(name(file))));
  }

  /** A file as it was read; none if it cannot be, which is a problem. */
  Optional<JsonDocument> document(String file) {
    Path path = root.resolve(file);
    Place place = Place.file(path.toString());
    try {
      if (Files.size(path) > JsonReader.MAX_BYTES) {
        problems.add(JsonReader.tooLarge(path.toString()));
        return Optional.empty();
      }
      Optional<JsonDocument> document =
          JsonReader.read(path.toString(), Files.readAllBytes(path), problems);
      document.ifPresent(d -> read.put(file, d.root()));
      return document;
    } catch (IOException e) {
      problems.add(missing(place, "This file is not there or cannot be read."));
      return Optional.empty();
    }
  }

  /** What every file that was read until now holds, by its path in this folder. */
  Map<String, Json> read() {
    return read;
  }

  private static Problem missing(Place place, String what) {
    return Problem.at(place, Code.MISSING_FILE, what, "Put it back, or check its name.");
  }

  /** The JSON files of a folder, sorted by name. */
  List<String> list(String folder) {
    try (Stream<Path> children = Files.list(root.resolve(folder))) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    } catch (IOException e) {
      Place place = Place.file(root.resolve(folder).toString());
      problems.add(missing(place, "This folder is not there or cannot be read."));
      return List.of();
    }
  }

  /** The name that messages give to a file. */
  String name(String file) {
    return root.resolve(file).toString();
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  /** Whether a file is there, and no link leads out of the folder. */
  boolean holds(String file) {
    try {
      Path path = root.resolve(file);
      return Files.isRegularFile(path) && path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
