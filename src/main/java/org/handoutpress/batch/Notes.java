package org.handoutpress.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import org.handoutpress.content.Library;

/** What somebody should know although nothing went wrong. */
final class Notes {
  private Notes() {}

  static List<String> on(Library library, Path content) {
    if (!library.clinic().example()) {
      return List.of();
    }
    String name = library.clinic().name().value();
    boolean shipped = content.getFileSystem() != FileSystems.getDefault();
    String edit =
        shipped
            ? "Copy the folder content, write yours into clinic.json there, and add: --content"
                + " content"
            : "Write yours into " + content.resolve("clinic.json");
    return List.of(
        "The clinic on these pages, " + name + ", is made up. " + edit
            + " and set \"example\": false.");
  }
}
