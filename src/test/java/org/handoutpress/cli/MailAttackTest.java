package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoutpress.mail.DraftFile;
import org.handoutpress.mail.Hostile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters in which somebody typed what would make a message go or say elsewhere. */
class MailAttackTest {
  /** Longer ones are refused as a whole before anything looks at the address. */
  private static final int LONGEST = 10_000;

  @TempDir Path temporary;
  private Path roster;
  private Path out;

  @BeforeEach
  void open() {
    roster = temporary.resolve("roster.jsonl");
    out = temporary.resolve("messages");
  }

  private static String row(String id, String name, String email) {
    return "{\"id\": %s, \"name\": %s, \"exercises\": [{\"id\": \"cobra\"}], \"email\": %s, \"email-consent\": \"2026-11-01\"}"
        .formatted(json(id), json(name), json(email));
  }

  private static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append(String.format("\\u%04X", c)));
    return json.append('"').toString();
  }

  private static List<String> addresses() {
    return Hostile.addresses().stream().filter(a -> a.length() < LONGEST && !a.isBlank()).toList();
  }

  @Test
  void refusesTheRowWithItsLineWhileItsBookletIsMade() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String address : addresses()) {
      rows.add(row("H-" + rows.size(), "Rosa", address));
    }
    rows.add(row("good", "Rosa", "rosa@example.org"));
    Files.write(roster, rows);
    Run run = Run.handouts("mail", roster, "--out", out);
    assertThat(run.code()).isEqualTo(3);
    assertThat(drafts()).containsExactly("good.eml");
    List<String> report = Files.readAllLines(out.resolve("report.csv"), StandardCharsets.UTF_8);
    for (int i = 0; i < rows.size() - 1; i++) {
      assertThat(report.get(i + 1))
          .startsWith("H-" + i + ",failed,,,,BAD_VALUE,")
          .contains("line " + (i + 1) + ":");
    }
    assertThat(run.err() + run.out() + report).doesNotContain("victim", "evil", "b.org");
    Path booklets = temporary.resolve("booklets");
    assertThat(Run.handouts("roster", roster, "--out", booklets).code()).isZero();
    assertThat(Folders.digests(booklets)).hasSize(rows.size() + 2);
  }

  private List<String> drafts() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".eml"))
          .sorted()
          .toList();
    }
  }

  /** The name is printed in the booklet and nowhere else: it cannot become part of a header. */
  @Test
  void letsNothingOfANameIntoTheMessage() throws IOException {
    List<String> names =
        List.of(
            "Rosa\r\nBcc: victim@evil.org",
            "Rosa\u202E gro.live@mitciv",
            "Rosa\u0000",
            "Ro\u2066sa",
            "Rosa\u760D\u760ABcc: victim@evil.org",
            "\u200F\u200ERosa",
            "Rosa <victim@evil.org>, Bob",
            "=?utf-8?q?x=0D=0ABcc:_victim?=",
            "=HYPERLINK(victim)",
            "@SUM(1)");
    List<String> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(row("N-" + rows.size(), name, "rosa@example.org"));
    }
    Files.write(roster, rows);
    Run run = Run.handouts("mail", roster, "--out", out, "--date", "2026-11-23");
    List<String> drafts = drafts();
    assertThat(drafts).containsExactly("N-6.eml", "N-7.eml", "N-8.eml", "N-9.eml");
    List<String> heads = new ArrayList<>();
    for (String draft : drafts) {
      DraftFile read = DraftFile.read(Files.readAllBytes(out.resolve(draft))).orElseThrow();
      heads.add(read.headers().toString().replaceAll("mixed_[0-9a-f]+", ""));
    }
    assertThat(heads).hasSize(4).containsOnly(heads.get(0));
    assertThat(heads.get(0)).doesNotContain("victim");
    String report = Files.readString(out.resolve("report.csv"), StandardCharsets.UTF_8);
    assertThat(run.err() + report).doesNotContain("victim", "HYPERLINK", "SUM(");
  }

  /** Of a row only ids, and names of clinicians, come into the report. */
  @Test
  void writesNoFormulaIntoTheReport() throws IOException {
    String accepted =
        row("F-1", "Rosa", "rosa@example.org")
            .replace(
                "\"exercises\": [{\"id\": \"cobra\"}]",
                "\"exercises\": [{\"id\": \"cat-cow\"}], \"conditions\": [\"knee-trouble\"],"
                    + " \"override\": \"=cmd|' /C calc'!A0\"");
    Files.write(
        roster,
        List.of(
            accepted,
            row("=1+1", "Rosa", "rosa@example.org"),
            row("-2", "Rosa", "=1+1@example.org")));
    Run.handouts("mail", roster, "--out", out);
    String report = Files.readString(out.resolve("report.csv"), StandardCharsets.UTF_8);
    assertThat(report)
        .contains("accepted by =cmd")
        .doesNotContainPattern("(?m)(^|,)\"?[=+\\-@\\t]");
    assertThat(report.lines().skip(1)).hasSize(3);
  }
}
