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
            ? "copy the folder content to my-content, change clinic.json there, and add: --content"
                + " my-content"
            : "change " + content.resolve("clinic.json");
    return List.of(
        "The clinic on these pages, " + name + ", is made up. To put in your own, " + edit);
  }
}
