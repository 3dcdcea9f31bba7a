package org.handoutpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoutpress.verify.facts.Facts;
import org.handoutpress.verify.facts.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language that the program has never heard of, with plurals, months and marks of its own, is
 * made from a folder of data alone.
 */
class ThirdLanguageTest {
  /** A string, and the colon after it if it is a key. */
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?");

  private static final Pattern LETTER = Pattern.compile("\\{[^}]*}|\\\\u.{4}|\\\\.|[ae]");

  @TempDir Path folder;

  @Test
  void theWholeSetIsMadeOfData() throws IOException {
    Path content = content();
    Path out = folder.resolve("out");
    Run run = Run.handouts("make", "--content", content, "--lang", "qaa", "--out", out);
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.code()).isZero();
    Facts card = PdfReader.read(Files.readAllBytes(out.resolve("cards/01-knee-to-chest.pdf")));
    assertThat(card.metadata().language()).isEqualTo("qaa");
    assertThat(card.text().replace('\u00A0', ' '))
        .contains("Hold 30 sécondszz", "3 timeszz", "30 secondszz");
    Facts booklet = PdfReader.read(Files.readAllBytes(out.resolve("booklet.pdf")));
    assertThat(booklet.text().replace('\u00A0', ' ')).contains("22. 11tember 2026");
    assertThat(Files.readString(out.resolve("index.html"))).contains("<html lang=\"qaa\">");
  }

  @Test
  void itIsHeldAgainstItsSource() throws IOException {
    Path content = content();
    assertThat(Run.handouts("check", "--content", content, "--lang", "qaa").err())
        .doesNotContain("MISSING_KEY", "in en");
    Folders.change(content.resolve("qaa/phrases.json"), "\"easier\"", "\"esaier\"");
    Run run = Run.handouts("check", "--content", content);
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("\"easier\" is missing; the language en has it.");
  }

  /** English with another letter, three plurals, and months that are numbers. */
  private Path content() throws IOException {
    Path content = Folders.copy(Path.of("content"), folder.resolve("content"));
    Path own = Folders.copy(Path.of("content/en"), content.resolve("qaa"));
    try (Stream<Path> tree = Files.walk(own)) {
      for (Path file : tree.filter(f -> f.toString().endsWith(".json")).toList()) {
        if (!List.of("language.json", "plain.json").contains(file.getFileName().toString())) {
          Files.writeString(file, translated(Files.readString(file)));
        }
      }
    }
    Files.writeString(own.resolve("language.json"), LANGUAGE);
    Path phrases = own.resolve("phrases.json");
    Files.writeString(phrases, withFew(Files.readString(phrases)));
    return content;
  }

  /** Texts of several words; names and file names are one word. */
  private static String translated(String json) {
    return TEXT.matcher(json)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(2) == null && m.group(1).contains(" ") ? accented(m) : m.group()));
  }

  private static String accented(MatchResult text) {
    return LETTER
        .matcher(text.group())
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group().length() > 1
                        ? m.group()
                        : m.group().replace('a', 'á').replace('e', 'é')));
  }

  /** A form for 3, 4 and their like, which English has not. */
  private static String withFew(String json) {
    return json.replaceAll(
        "(?m)^  \"([\\w.]+)\\.other\": \"([^\"]*)\"(,?)$",
        "  \"$1.few\": \"$2zz\",\n  \"$1.other\": \"$2\"$3");
  }

  private static final String LANGUAGE =
      """
      {
        "$schema": "../schema/language.schema.json",
        "tag": "qaa",
        "name": "Qaaish",
        "translates": "en",
        "paper": "letter",
        "date": "{day}. {month} {year}",
        "months": ["1tember", "2tember", "3tember", "4tember", "5tember", "6tember", "7tember",
          "8tember", "9tember", "10tember", "11tember", "12tember"],
        "plurals": {"one": "n = 1", "few": "n % 10 = 2..4 and n % 100 != 12..14 or n = 30"},
        "endsLineAtHyphen": true,
        "between": {"items": ", ", "groups": "; ", "labelAndText": ": "}
      }
      """;
}
