package org.handoutpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A roster of made-up patients with addresses, and the drafts that a run writes for them. */
final class Mailing {
  static final String CONSENT = "2026-11-01";
  private static final String HEADER = "id,name,exercises,email,email-consent,password,language";

  final Path file;
  final Path out;

  Mailing(Path folder) {
    file = folder.resolve("roster.csv");
    out = folder.resolve("messages");
  }

  /** A patient who agreed to be written to. */
  static String row(String id, String email) {
    return row(id, email, CONSENT, "");
  }

  static String row(String id, String email, String consent, String password) {
    String quoted = "\"" + email.replace("\"", "\"\"") + "\"";
    String name = Patients.name(id);
    return String.join(",", id, name, "cobra", quoted, consent, password, "");
  }

  Mailing write(String... rows) throws IOException {
    Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    return this;
  }

  Mailing several(int count) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row("P-" + i, "p" + i + "@example.org"));
    }
    return write(rows.toArray(String[]::new));
  }

  Run run(Object... more) {
    return run(Map.of(), more);
  }

  Run run(Map<String, String> environment, Object... more) {
    return Run.handouts(environment, false, () -> false, words(more));
  }

  Object[] words(Object... more) {
    List<Object> words = new ArrayList<>(List.of("mail", file, "--out", out));
    words.addAll(List.of(more));
    return words.toArray();
  }

  Path draft(String id) {
    return out.resolve(id + ".eml");
  }

  byte[] bytes(String id) throws IOException {
    return Files.readAllBytes(draft(id));
  }

  /** The rows of the report, without its header. */
  List<String> report() throws IOException {
    String text = Files.readString(out.resolve("report.csv"), StandardCharsets.UTF_8);
    List<String> lines = Arrays.asList(text.split("\r\n", -1));
    return lines.subList(1, lines.size() - 1);
  }

  /** Ids and what became of each, such as {@code P-1 written}. */
  List<String> outcomes() throws IOException {
    return report().stream().map(row -> row.split(",", -1)).map(c -> c[0] + " " + c[1]).toList();
  }
}
