package org.handoutpress.batch.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.handoutpress.batch.files.Access;
import org.handoutpress.batch.files.OutputFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final String NAME = ".handouts.journal";
  private static final String HEADER = "handouts-journal 1\n";

  @TempDir Path temporary;
  private OutputFolder folder;
  private Path file;

  @BeforeEach
  void open() throws Exception {
    folder = OutputFolder.open(temporary, Access.OWNER);
    file = temporary.resolve(NAME);
  }

  @AfterEach
  void close() throws Exception {
    folder.close();
  }

  private static JournalEntry entry(String id, int pages) {
    return new JournalEntry(id, "a".repeat(64), "b".repeat(64), pages, 1000);
  }

  @Test
  void keepsEachLineAtOnceAndAtTheEndOneForEachFile() throws Exception {
    try (Journal journal = Journal.open(folder, NAME)) {
      journal.add(entry("p-2", 1));
      journal.add(entry("p-1", 2));
      journal.add(entry("p-2", 3));
      assertThat(Files.readAllLines(file)).hasSize(4);
      journal.compact();
      assertThat(file).hasContent(HEADER + entry("p-1", 2).line() + entry("p-2", 3).line().strip());
    }
    try (Journal again = Journal.open(folder, NAME)) {
      assertThat(again.ids()).containsExactly("p-1", "p-2");
      assertThat(again.entry("p-2")).contains(entry("p-2", 3));
    }
  }

  @Test
  void goesOnAfterATornLineWithoutTakingTheNextWithIt() throws Exception {
    String torn = entry("p-2", 12).line();
    Files.writeString(file, HEADER + entry("p-1", 1).line() + torn.substring(0, torn.length() - 3));
    try (Journal journal = Journal.open(folder, NAME)) {
      assertThat(journal.ids()).containsExactly("p-1");
      journal.add(entry("p-3", 3));
    }
    assertThat(Files.readString(file))
        .isEqualTo(HEADER + entry("p-1", 1).line() + entry("p-3", 3).line());
  }

  @Test
  void takesNothingFromAFileThatIsNoJournalOfOurs() throws Exception {
    for (String other :
        new String[] {"", "\n", "handouts-journal 9\n" + entry("p", 1).line(), "\u00FF\u00FE\n"}) {
      Files.writeString(file, other, StandardOpenOption.CREATE);
      try (Journal journal = Journal.open(folder, NAME)) {
        assertThat(journal.ids()).isEmpty();
      }
      Files.delete(file);
    }
    Files.writeString(file, HEADER + "../p\tx\n" + entry("p", 1).line().replace('a', 'A'));
    try (Journal journal = Journal.open(folder, NAME)) {
      assertThat(journal.ids()).isEmpty();
    }
    assertThat(Files.readString(file)).isEqualTo(HEADER);
  }
}
