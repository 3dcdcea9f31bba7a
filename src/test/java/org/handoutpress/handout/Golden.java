package org.handoutpress.handout;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that say how finished documents were when somebody last looked at them. After a wanted
 * change, look at the pages, run the tests with {@code -Dgolden.renew=true}, and read the diff.
 */
final class Golden {
  static final boolean RENEW = Boolean.getBoolean("golden.renew");

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");
  private static final int MOST_SHOWN = 12;

  private Golden() {}

  /** A text of lines; it fails with the first lines that differ. */
  static void assertSame(String name, String actual) throws IOException {
    if (RENEW) {
      write(FOLDER.resolve(name), actual.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String wanted = Files.readString(FOLDER.resolve(name));
    if (!wanted.equals(actual)) {
      Path kept = keep(name, actual.getBytes(StandardCharsets.UTF_8));
      fail("%s differs; all of it is in %s.%n%s", name, kept, difference(wanted, actual));
    }
  }

  static byte[] picture(String name, byte[] actual) throws IOException {
    if (RENEW) {
      write(FOLDER.resolve(name), actual);
    }
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  /** Keeps what was made, for somebody to look at. */
  static Path keep(String name, byte[] bytes) throws IOException {
    return write(ACTUAL.resolve(name), bytes);
  }

  private static Path write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** From the first line that differs: what was wanted with a minus, what is there with a plus. */
  static String difference(String wanted, String actual) {
    List<String> before = wanted.lines().toList();
    List<String> after = actual.lines().toList();
    int start = 0;
    while (start < Math.min(before.size(), after.size())
        && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < Math.min(before.size(), after.size()) - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    List<String> shown = new ArrayList<>(List.of("line " + (start + 1) + ":"));
    shown.addAll(marked("- ", before.subList(start, before.size() - same)));
    shown.addAll(marked("+ ", after.subList(start, after.size() - same)));
    return String.join("\n", shown);
  }

  private static List<String> marked(String mark, List<String> lines) {
    List<String> shown = new ArrayList<>();
    lines.stream().limit(MOST_SHOWN).forEach(line -> shown.add(mark + line));
    if (lines.size() > MOST_SHOWN) {
      shown.add(mark + "and " + (lines.size() - MOST_SHOWN) + " more");
    }
    return shown;
  }
}
