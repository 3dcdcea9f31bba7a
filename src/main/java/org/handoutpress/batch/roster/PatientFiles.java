package org.handoutpress.batch.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.handoutpress.batch.files.OutputFolder;
import org.handoutpress.batch.files.Sha256;
import org.handoutpress.batch.patient.SharingPress;

/**
 * The files of patients in a folder that a run works in; for several threads.
 *
 * @param ending how their names end
 */
record PatientFiles(OutputFolder folder, Journal journal, String ending, AtomicInteger written) {
  /** How many files are put there before their names are forced to the disk. */
  private static final int BETWEEN_FORCES = 200;

  /** The file of a patient, relative to the folder. */
  String name(String id) {
    return id + ending;
  }

  /** What is known of a file that was made from the same inputs and is still what it was then. */
  Optional<JournalEntry> unchanged(String id, String inputs) {
    return journal.entry(id).filter(e -> e.inputs().equals(inputs)).filter(this::isThere);
  }

  private boolean isThere(JournalEntry entry) {
    Path file = path(entry.id());
    try {
      return isFile(file)
          && Files.size(file) == entry.bytes()
          && Sha256.of(file).equals(entry.sha256());
    } catch (IOException unreadableIsToBeMadeAgain) {
      return false;
    }
  }

  /** The files that a patient has, whatever they hold. */
  List<String> earlier(String id) {
    return Stream.of(id, SharingPress.folded(id)).filter(this::hasFile).map(this::name).toList();
  }

  Path path(String id) {
    return folder.path().resolve(name(id));
  }

  /** Takes away the file of a patient who is to have none; gives whether there was one. */
  boolean remove(String id) throws IOException {
    journal.remove(id);
    return Files.deleteIfExists(path(id));
  }

  private boolean hasFile(String id) {
    return isFile(path(id));
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Puts all files of a patient there, and takes away sheets to fold that would be outdated. */
  void put(List<Handled.Unwritten> files) throws IOException {
    for (Handled.Unwritten file : files) {
      folder.put(name(file.entry().id()), file.document().pdf());
    }
    if (files.size() == 1) {
      removeFolded(files.get(0).entry().id());
    }
    for (Handled.Unwritten file : files) {
      journal.add(file.entry());
    }
    if (written.incrementAndGet() % BETWEEN_FORCES == 0) {
      folder.force();
    }
  }

  /** If they are ours: whoever folds them would fold what was prescribed before. */
  private void removeFolded(String id) throws IOException {
    String folded = SharingPress.folded(id);
    if (journal.entry(folded).filter(this::isThere).isPresent()) {
      Files.delete(path(folded));
    }
    journal.remove(folded);
  }

  /**
   * Ends a run that went over the whole roster.
   *
   * @param absent ids of the journal that the roster does not have
   * @return how many files are theirs
   */
  int end(Set<String> absent) throws IOException {
    int left = 0;
    for (String id : absent) {
      if (hasFile(id)) {
        left++;
      } else {
        journal.remove(id);
      }
    }
    journal.compact();
    folder.force();
    return left;
  }
}
