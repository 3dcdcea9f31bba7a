package org.handoutpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A roster of made-up patients in a folder of its own, and what a run makes of it. */
final class Patients {
  /** In each name, note and aim: it must appear nowhere but in the PDFs. */
  static final String SECRET = "Quillfeather";

  static final String HEADER =
      "id,name,exercises,programme,language,formats,conditions,override,clinician,note,aim";

  final Path file;
  final Path out;

  Patients(Path folder) {
    file = folder.resolve("roster.csv");
    out = folder.resolve("out");
  }

  /** A row that is right. */
  static String row(String id, String exercises) {
    return cells(id, name(id), exercises, "", "", "", "", "", "", "", "");
  }

  static String name(String id) {
    return SECRET + " " + id.replaceAll("[^A-Za-z0-9]", "");
  }

  static String cells(String... cells) {
    return String.join(",", cells);
  }

  Patients write(String... rows) throws IOException {
    return write(Arrays.asList(rows));
  }

  Patients write(List<String> rows) throws IOException {
    Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    return this;
  }

  /** Patients with one exercise each. */
  Patients several(int count) throws IOException {
    List<String> rows = new ArrayList<>();
    List<String> exercises = List.of("cobra", "cat-cow", "childs-pose");
    for (int i = 0; i < count; i++) {
      rows.add(row("P-" + i, exercises.get(i % exercises.size())));
    }
    return write(rows);
  }

  Run run(Object... more) {
    return Run.handouts(words(more));
  }

  Run run(Map<String, String> environment, Object... more) {
    return Run.handouts(environment, false, () -> false, words(more));
  }

  Object[] words(Object... more) {
    List<Object> words = new ArrayList<>(List.of("roster", file, "--out", out));
    words.addAll(List.of(more));
    return words.toArray();
  }

  /** The rows of the report, without its header. */
  List<String> report() throws IOException {
    String text = Files.readString(out.resolve("report.csv"), StandardCharsets.UTF_8);
    List<String> lines = Arrays.asList(text.split("\r\n", -1));
    if (!lines.get(0).equals("id,status,file,pages,bytes,code,message")) {
      throw new AssertionError(lines.get(0));
    }
    return lines.subList(1, lines.size() - 1);
  }

  /** Ids and what became of each, such as {@code P-1 written}. */
  List<String> outcomes() throws IOException {
    return report().stream().map(row -> row.split(",", -1)).map(c -> c[0] + " " + c[1]).toList();
  }
}
