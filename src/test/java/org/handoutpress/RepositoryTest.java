package org.handoutpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not lie in the repository: a machine's paths, promises of later, long files. */
class RepositoryTest {
  private static final Path ROOT = Path.of("");

  /** What is never looked at: what the build makes, and what belongs to other programs. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?:target|out|\\.git|\\.idea|\\.vscode|\\.settings)(?:/.*)?");

  private static final Pattern TEXT =
      Pattern.compile(
          ".*\\.(?:java|xml|json|jsonl|csv|md|txt|svg|html|css|yml|yaml|properties|config|sh|trace)"
              + "|.*(?:^|/)(?:run|LICENSE|\\.editorconfig|\\.gitattributes|\\.gitignore)");

  private static final int LONGEST_SOURCE = 300;

  /** Something that no file may say; the pattern is written so that it does not match itself. */
  record Unwanted(String name, Pattern pattern) {
    static Unwanted of(String name, String regex) {
      return new Unwanted(name, Pattern.compile(regex));
    }
  }

  static List<Unwanted> unwanted() {
    return List.of(
        Unwanted.of("a machine's path", "(?<![\\w.}/)-])/(?:work|root|home|Users|tmp|opt)/\\w"),
        Unwanted.of("a machine's path", "/usr/(?:lib|local|share)/\\w|[A-Z]:\\\\\\\\?Users"),
        Unwanted.of(
            "a registry's host",
            "repo1?[.]maven|repo[.]maven[.]apache|registry[.]npmjs|deb[.]debian[.]org"
                + "|pypi[.]org|proxy[.]golang|localhost:\\d"),
        Unwanted.of("a promise of later", "\\b(?:TO[D]O|FIX[M]E|XX[X])\\b"));
  }

  @ParameterizedTest
  @MethodSource("unwanted")
  void noFileSays(Unwanted unwanted) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : textFiles()) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (unwanted.pattern().matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(found).as(unwanted.name()).isEmpty();
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files()) {
      if (file.toString().endsWith(".java") && lines(file) > LONGEST_SOURCE) {
        tooLong.add(file + ": " + lines(file) + " lines");
      }
    }
    assertThat(tooLong).as("over %d lines", LONGEST_SOURCE).isEmpty();
  }

  @Test
  void textFilesAreFound() throws IOException {
    assertThat(textFiles().stream().map(RepositoryTest::slashed))
        .contains(
            "pom.xml", ".ci/run", "LICENSE", "src/test/java/org/handoutpress/RepositoryTest.java");
  }

  private static int lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).size();
  }

  private static List<Path> textFiles() throws IOException {
    return files().stream().filter(file -> TEXT.matcher(slashed(file)).matches()).toList();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> top = Files.list(ROOT)) {
      for (Path entry : top.filter(path -> !LEFT_OUT.matcher(slashed(path)).matches()).toList()) {
        try (Stream<Path> below = Files.walk(entry)) {
          below.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    }
    return files.stream().sorted().toList();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
